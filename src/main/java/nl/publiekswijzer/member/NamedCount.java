package nl.publiekswijzer.member;

/** A number of members under a name, such as a branch. */
public record NamedCount(String name, long members) {}
