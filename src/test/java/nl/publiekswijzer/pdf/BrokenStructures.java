// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static nl.publiekswijzer.pdf.BrokenFile.names;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Tags, annotations, forms and metadata that break rules. */
final class BrokenStructures {
  static final List<BrokenFile> ALL =
      List.of(
          file("2a 6.7.2.2/1 ua1 6.2/1", d -> catalog(d).removeItem(COSName.MARK_INFO)),
          metadata("2a 6.6.2.3.3/1", xmp -> xmp.replace("pdfaExtension", "other")),
          metadata("2a 6.6.4/6", xmp -> identified(xmp, "amd")),
          metadata("2a 6.6.4/7", xmp -> identified(xmp, "corr")),
          file("2a 6.9/2", BrokenStructures::layers),
          file("2a 6.4.3/2 2a 6.4.3/3", BrokenStructures::signature),
          file("2a 6.3.3/4", d -> annotate(d, a -> a.setItem(COSName.AP, appearance()))),
          file("ua1 7.2/25", BrokenStructures::field),
          file("ua1 7.18.6.2/1 ua1 7.18.6.2/2", d -> annotate(d, BrokenStructures::film)),
          file("ua1 7.7/1", d -> element(d, "P").setStructureType("Formula")),
          file("ua1 7.2/15", BrokenStructures::intersection),
          file("ua1 7.2/41", BrokenStructures::unevenRows));

  private static final List<String> TYPES =
      List.of(
          ("Annot Aside BibEntry BlockQuote Caption Code Document DocumentFragment Em FENote"
                  + " Figure Form Formula H H1 Index L LBody LI Lbl Link NonStruct Note P Part"
                  + " Private Quote RB RP RT Reference Ruby Sect Span Strong Sub TBody TD TFoot TH"
                  + " THead TOC TOCI TR Table Title WP WT Warichu Artifact Art Div")
              .split(" "));

  private BrokenStructures() {}

  private static BrokenFile file(String rules, BrokenFile.Change change) {
    return new BrokenFile(rules, change);
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static BrokenFile metadata(String rules, UnaryOperator<String> change) {
    return file(
        rules,
        document -> {
          var stream = document.getDocumentCatalog().getMetadata();
          String xmp = new String(stream.toByteArray(), StandardCharsets.UTF_8);
          stream.importXMPMetadata(change.apply(xmp).getBytes(StandardCharsets.UTF_8));
        });
  }

  private static String identified(String xmp, String property) {
    return xmp.replace(
        "<pdfaid:part>",
        "<q:%1$s xmlns:q=\"http://www.aiim.org/pdfa/ns/id/\">1</q:%1$s><pdfaid:part>"
            .formatted(property));
  }

  private static void layers(PDDocument document) {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.OCGS, new COSArray());
    properties.setItem(COSName.D, named());
    properties.setItem("Configs", array(named(), named()));
    catalog(document).setItem(COSName.OCPROPERTIES, properties);
  }

  private static COSDictionary named() {
    COSDictionary configuration = new COSDictionary();
    configuration.setString(COSName.NAME, "the same");
    return configuration;
  }

  private static void signature(PDDocument document) {
    COSDictionary signature = names("Type Sig Filter Adobe.PPKLite SubFilter adbe.pkcs7.detached");
    signature.setItem(
        COSName.CONTENTS, new COSString("no signature".getBytes(StandardCharsets.US_ASCII)));
    signature.setItem(
        COSName.BYTERANGE,
        array(COSInteger.ZERO, COSInteger.ONE, COSInteger.TWO, COSInteger.THREE));
    COSDictionary field = names("FT Sig");
    field.setString(COSName.T, "handtekening");
    field.setItem(COSName.V, signature);
    form(document, field);
  }

  private static void field(PDDocument document) {
    catalog(document).removeItem(COSName.LANG);
    COSDictionary field = names("FT Tx");
    field.setString(COSName.T, "naam");
    field.setString(COSName.TU, "Uw naam");
    form(document, field);
  }

  private static void form(PDDocument document, COSDictionary field) {
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, array(field));
    catalog(document).setItem(COSName.ACRO_FORM, form);
  }

  private static void annotate(PDDocument document, Consumer<COSDictionary> change) {
    COSDictionary annotation = names("Type Annot Subtype Screen");
    annotation.setInt(COSName.F, 4);
    annotation.setItem(
        COSName.RECT, array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.THREE, COSInteger.THREE));
    change.accept(annotation);
    document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, array(annotation));
  }

  private static COSDictionary appearance() {
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.N, new COSDictionary());
    return states;
  }

  private static void film(COSDictionary annotation) {
    COSDictionary rendition = names("Type Rendition S MR");
    rendition.setItem(COSName.C, names("Type MediaClip S MCD"));
    COSDictionary action = names("Type Action S Rendition");
    action.setItem(COSName.R, rendition);
    annotation.setItem(COSName.A, action);
  }

  /** The first element of a type in the order of reading. */
  private static PDStructureElement element(PDDocument document, String type) {
    return elements(document.getDocumentCatalog().getStructureTreeRoot().getKids(), type)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<PDStructureElement> elements(List<Object> kids, String type) {
    return kids.stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(
            element ->
                element.getStructureType().equals(type)
                    ? Stream.of(element)
                    : elements(element.getKids(), type));
  }

  /** Elements of all types in elements of all types, with or without the namespace of PDF 2.0. */
  static void nest(PDDocument document, boolean named) {
    var whole = element(document, "Document");
    COSBase namespace = whole.getCOSObject().getItem("NS");
    for (String type : TYPES) {
      var outer = child(whole.getCOSObject(), type, named ? namespace : null);
      TYPES.forEach(inner -> child(outer, inner, named ? namespace : null));
    }
  }

  private static COSDictionary child(COSDictionary parent, String type, COSBase namespace) {
    COSDictionary child = names("S " + type);
    child.setItem(COSName.P, parent);
    child.setItem(COSName.K, new COSArray());
    if (namespace != null) {
      child.setItem("NS", namespace);
    }
    parent.getCOSArray(COSName.K).add(child);
    return child;
  }

  private static void intersection(PDDocument document) {
    cell(document, 0, 1, "RowSpan", 2);
    cell(document, 1, 0, "ColSpan", 2);
  }

  private static void unevenRows(PDDocument document) {
    cell(document, 0, 1, "RowSpan", 90);
  }

  private static void cell(PDDocument document, int row, int column, String span, int number) {
    List<PDStructureElement> rows = elements(element(document, "Table").getKids(), "TR").toList();
    var cell = (PDStructureElement) rows.get(row).getKids().get(column);
    COSDictionary attributes = names("O Table");
    attributes.setInt(COSName.getPDFName(span), number);
    cell.getCOSObject().setItem(COSName.A, attributes);
  }

  private static COSArray array(COSBase... items) {
    return new COSArray(List.of(items));
  }
}
