// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes a form may have at most, where that is more than forms generally have. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestForm {
  long value();
}
