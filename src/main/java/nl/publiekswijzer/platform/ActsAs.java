// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The role in which the transactions of a use case act; without it they act as {@code WEB}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsAs {
  DatabaseRole value();
}
