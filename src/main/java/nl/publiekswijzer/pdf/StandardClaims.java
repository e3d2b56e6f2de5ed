// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/**
 * How a document says in XMP which standards it keeps.
 *
 * @param namespaces beside those that every document has
 */
record StandardClaims(String namespaces, String elements) {
  private static final StandardClaims OF_PDF_1 =
      new StandardClaims(
          namespace("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/")
              + namespace("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#")
              + namespace("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
          """
             <pdfaid:part>2</pdfaid:part>
             <pdfaid:conformance>A</pdfaid:conformance>
             <pdfuaid:part>1</pdfuaid:part>
             <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
               <pdfaProperty:name>part</pdfaProperty:name>
               <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
               <pdfaProperty:category>internal</pdfaProperty:category>
               <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
              </rdf:li></rdf:Seq></pdfaSchema:property>
             </rdf:li></rdf:Bag></pdfaExtension:schemas>""");

  private static final StandardClaims OF_PDF_2 =
      new StandardClaims(
          namespace("pdfd", "http://pdfa.org/declarations/"),
          """
             <pdfaid:part>4</pdfaid:part>
             <pdfaid:rev>2020</pdfaid:rev>
             <pdfuaid:part>2</pdfuaid:part>
             <pdfuaid:rev>2024</pdfuaid:rev>
             <pdfd:declarations><rdf:Bag>
              <rdf:li rdf:parseType="Resource">
               <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
              </rdf:li>
              <rdf:li rdf:parseType="Resource">
               <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
              </rdf:li>
             </rdf:Bag></pdfd:declarations>""");

  static StandardClaims of(ArchivalStandard standard) {
    return standard == ArchivalStandard.PDF_A_2A ? OF_PDF_1 : OF_PDF_2;
  }

  private static String namespace(String prefix, String name) {
    return "\n    xmlns:" + prefix + "=\"" + name + "\"";
  }
}
