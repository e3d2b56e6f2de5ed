/**
 * The archival exporter: filled reports become one tagged PDF/A-2a and PDF/UA-1, or PDF/A-4 and
 * PDF/UA-2 where that is chosen ({@link nl.publiekswijzer.pdf.ArchivalStandard}).
 *
 * <p>Properties of template elements that say what they are:
 *
 * <ul>
 *   <li>{@code net.sf.jasperreports.export.accessibility.tag}: {@code h1} to {@code h6} on texts,
 *       or {@code artifact} for running heads and feet (on a frame it holds for all inside).
 *   <li>{@code net.sf.jasperreports.export.pdf.tag.table}, {@code .tr}, {@code .th}, {@code .td}:
 *       {@code start}, {@code end} or {@code full}; {@code .colspan} and {@code .rowspan} on cells.
 *   <li>{@code net.sf.jasperreports.export.x.rowheader}: {@code true} on the cell that names its
 *       row.
 *   <li>{@code net.sf.jasperreports.export.x.repeats}: {@code true} on what shows the eye again
 *       what is read elsewhere, such as the bar beside a number. It is an artifact; where it fills
 *       a cell there is no such cell, so its column needs the same on its head.
 *   <li>{@code net.sf.jasperreports.export.x.lang}: the language of a text, such as {@code en},
 *       when it is not that of the document.
 *   <li>{@code net.sf.jasperreports.export.x.linkpart}: the words of a text that are its link, such
 *       as {@code pagina 17}, when the whole text is not; they stand in it, once or first.
 *   <li>{@code net.sf.jasperreports.export.x.listitem}: {@code true} on texts that are items of a
 *       list, one for each line end; items that follow each other are one list. {@code
 *       net.sf.jasperreports.export.x.listlabel}: {@code true} on the bullet before an item.
 *   <li>{@code net.sf.jasperreports.export.x.toci}: on links in the contents, {@code start} on the
 *       first text of an entry and {@code more} on what follows in it, such as its page, which is a
 *       part of the same link when it has none itself.
 * </ul>
 *
 * <p>Text without a tag is a paragraph, or several where it holds line ends. Lines, rectangles,
 * backgrounds and borders are artifacts. Elements are read in the order of the template.
 *
 * <p>A table begins with {@code table=start} on its first head cell. The same cell on a later page
 * goes on with the table and its heads there are artifacts. It ends with {@code table=end}, on a
 * line in the summary or group footer for instance, or at the next content outside its rows. Its
 * first rows of heads become its THead. A head of several columns at the begin of a row ({@code
 * rowheader} and {@code colspan}) begins a group: cells beneath name the heads of their column,
 * group and row. Lists may stand in cells.
 *
 * <p>Abbreviations ({@code Abbreviations}) are read in full, once in a text.
 *
 * <p>Headings become bookmarks of their level; an element with a bookmark level and an anchor name
 * becomes one too, named by its text. Anchor names are unique over all reports of a document. A
 * link is read by its tooltip, or else by its text.
 *
 * <p>Text must fit: one line needs a height of 1.43 times its size plus padding, or {@code
 * textAdjust="StretchHeight"}. What was cut off by the fill is refused here.
 *
 * <p>A figure is an image element; its alternative text comes with it:
 *
 * <pre>{@code
 * <field name="bar" class="nl.publiekswijzer.figure.Figure"/>
 * <element kind="image" x="300" y="0" width="120" height="18" style="TableCell">
 *   <expression><![CDATA[new nl.publiekswijzer.pdf.FigureRenderer($F{bar})]]></expression>
 *   <property name="net.sf.jasperreports.export.pdf.tag.td" value="full"/>
 * </element>
 * }</pre>
 *
 * <p>So is an opaque bitmap, with {@code new nl.publiekswijzer.pdf.BitmapRenderer(png, "Logo van
 * …")}. Where a template or a figure uses {@link nl.publiekswijzer.figure.Palette#ACCENT}, the
 * accent of the document's {@link nl.publiekswijzer.pdf.Inks} is printed.
 */
package nl.publiekswijzer.pdf;
