// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Takes long, and is left out of {@code mvn verify}: {@code mvn -Pslow verify} runs these, and
 * {@code .ci/run} both.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
public @interface Slow {}
