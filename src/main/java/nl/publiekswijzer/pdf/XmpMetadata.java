// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The description of a document in XMP: its title and birth, and the standards that it keeps. */
final class XmpMetadata {
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"%8$s>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
         <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
         %6$s
         <xmp:CreateDate>%4$s</xmp:CreateDate>
         <xmp:ModifyDate>%4$s</xmp:ModifyDate>
         <xmp:CreatorTool>%5$s</xmp:CreatorTool>
         <xmpMM:DocumentID>%9$s</xmpMM:DocumentID>
         <xmpMM:InstanceID>%10$s</xmpMM:InstanceID>
         <pdf:Producer>%5$s</pdf:Producer>
      %7$s
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private XmpMetadata() {}

  static byte[] of(DocumentDescription description, String producer) {
    var claims = StandardClaims.of(description.standard());
    return PACKET
        .formatted(
            escaped(description.title()),
            escaped(description.author()),
            description.language().toLanguageTag(),
            PdfDate.xmp(description.created()),
            producer,
            element("source", description.source()) + facts(description.facts()),
            claims.elements(),
            claims.namespaces(),
            DocumentIdentifier.of(description),
            DocumentIdentifier.instance())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String facts(DocumentFacts facts) {
    return element("identifier", facts.identifier())
        + alternative("description", facts.description())
        + alternative("rights", facts.rights())
        + bag(facts.subjects());
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "<dc:%1$s>%2$s</dc:%1$s>".formatted(name, escaped(text));
  }

  private static String alternative(String name, String text) {
    return text.isEmpty()
        ? ""
        : "<dc:%1$s><rdf:Alt><rdf:li xml:lang=\"x-default\">%2$s</rdf:li></rdf:Alt></dc:%1$s>"
            .formatted(name, escaped(text));
  }

  private static String bag(List<String> subjects) {
    return subjects.isEmpty()
        ? ""
        : subjects.stream()
            .map(subject -> "<rdf:li>" + escaped(subject) + "</rdf:li>")
            .collect(Collectors.joining("", "<dc:subject><rdf:Bag>", "</rdf:Bag></dc:subject>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
