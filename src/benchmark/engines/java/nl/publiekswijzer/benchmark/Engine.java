package nl.publiekswijzer.benchmark;

/** Makes the document; asked by any number of threads. */
@FunctionalInterface
public interface Engine {
  byte[] document() throws Exception;
}
