/**
 * Published figures become the files of a publication: a document for people, {@code cijfers.json}
 * and {@code cijfers.csv} for machines. All three tell the same figures.
 *
 * <p>A document is a row of parts. Each part is a template under {@code reports}, the rows it
 * prints and the words of the part; a template prints rows and computes nothing.
 */
package nl.publiekswijzer.publication.compose;
