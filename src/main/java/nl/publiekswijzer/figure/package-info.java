/**
 * Charts as engine-neutral scenes: a {@link nl.publiekswijzer.figure.Figure} is drawn by one of two
 * pens, {@link nl.publiekswijzer.figure.SvgPen} for pages and the one in package {@code pdf}.
 *
 * <p>All lengths are points (1/72 inch), the origin is the top left corner and y grows downwards.
 */
package nl.publiekswijzer.figure;
