// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requirements of OWASP ASVS 5.0 that a test, or every test of a class, is about. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asvs {
  String[] value();
}
