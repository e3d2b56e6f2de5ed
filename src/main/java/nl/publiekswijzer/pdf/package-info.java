/**
 * The archival exporter: filled reports become one tagged PDF/A-2a and PDF/UA-1.
 *
 * <p>Properties of template elements that say what they are:
 *
 * <ul>
 *   <li>{@code net.sf.jasperreports.export.accessibility.tag}: {@code h1} to {@code h6}, or {@code
 *       artifact} for running heads and feet (on a frame it holds for all inside). Headings become
 *       bookmarks.
 *   <li>{@code net.sf.jasperreports.export.pdf.tag.table}, {@code .tr}, {@code .th}, {@code .td}:
 *       {@code start}, {@code end} or {@code full}; {@code .colspan} and {@code .rowspan} on cells.
 *       A table whose head returns on later pages stays one table.
 *   <li>{@code net.sf.jasperreports.export.x.rowheader}: {@code true} on the cell that names its
 *       row.
 * </ul>
 *
 * <p>A figure is an image element; its alternative text comes with it:
 *
 * <pre>{@code
 * <field name="bar" class="nl.publiekswijzer.figure.Figure"/>
 * <element kind="image" x="300" y="0" width="120" height="18">
 *   <expression><![CDATA[new nl.publiekswijzer.pdf.FigureRenderer($F{bar})]]></expression>
 *   <property name="net.sf.jasperreports.export.pdf.tag.td" value="full"/>
 * </element>
 * }</pre>
 */
package nl.publiekswijzer.pdf;
