/**
 * The board report: four pages for the board of a library and its municipality. Every title is a
 * conclusion, the chart beneath it its proof; all of it is drawn from the published figures by
 * rules.
 */
package nl.publiekswijzer.publication.compose.board;
