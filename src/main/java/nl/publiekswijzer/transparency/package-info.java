// SPDX-License-Identifier: EUPL-1.2
/**
 * The transparency log of publications, after the specifications of C2SP: what was published,
 * withdrawn or destroyed, so that nobody can change it unseen, the administrator included.
 */
package nl.publiekswijzer.transparency;
