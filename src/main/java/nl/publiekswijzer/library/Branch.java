package nl.publiekswijzer.library;

/**
 * A place where a library receives people.
 *
 * @param code by which member files name it
 */
public record Branch(String code, String name) {}
