/**
 * Pages that are laid out by measure: every text, line and drawing has its place in points, from
 * the top left corner, and its part in what is read aloud. Chapters that run over as many pages as
 * they take are templates of JasperReports instead.
 */
package nl.publiekswijzer.sheet;
