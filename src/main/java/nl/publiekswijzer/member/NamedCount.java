// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** A number of members under a name, such as a branch. */
public record NamedCount(String name, long members) {}
