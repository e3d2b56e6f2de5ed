// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** Uniform numbers by level, such as those of the segments. */
interface UniformLevels {
  Uniforms level(String... names);
}
