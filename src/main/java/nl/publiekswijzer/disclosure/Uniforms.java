// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** Numbers from 0 up to and without 1, all equally likely, each by its place. */
interface Uniforms {
  double at(int i);
}
