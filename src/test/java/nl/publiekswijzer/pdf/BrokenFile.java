// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document of ours that something was done to.
 *
 * @param rules that it breaks by that, and perhaps others beside
 */
record BrokenFile(String rules, Change change) {
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  byte[] of(byte[] good) {
    try (PDDocument document = Loader.loadPDF(good)) {
      change.to(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws on the first page, with one more resource. */
  static void draw(PDDocument document, String kind, COSDictionary resource, String operators)
      throws IOException {
    draw(document, operators);
    resource(document, kind).setItem("X", resource);
  }

  static void draw(PDDocument document, String operators) throws IOException {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray contents = new COSArray();
    if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray several) {
      contents.addAll(several);
    } else {
      contents.add(page.getItem(COSName.CONTENTS));
    }
    contents.add(stream(document, ("\n" + operators).getBytes(StandardCharsets.ISO_8859_1)));
    page.setItem(COSName.CONTENTS, contents);
  }

  /** The resources of a kind that all pages share. */
  static COSDictionary resource(PDDocument document, String kind) {
    COSDictionary all = document.getPage(0).getResources().getCOSObject();
    if (all.getCOSDictionary(COSName.getPDFName(kind)) == null) {
      all.setItem(kind, new COSDictionary());
    }
    return all.getCOSDictionary(COSName.getPDFName(kind));
  }

  static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }

  /** A dictionary of names, written "Key Value Key Value". */
  static COSDictionary names(String text) {
    COSDictionary dictionary = new COSDictionary();
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      dictionary.setName(words[i], words[i + 1]);
    }
    return dictionary;
  }
}
