// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.pdf.PageReading;
import nl.publiekswijzer.publication.compose.ThirtyTwoPages;

/** The content of the pages as a file, so that no other engine has to carry ours. */
final class PageFile {
  private PageFile() {}

  public static void main(String[] arguments) throws IOException {
    var pages = new ArrayList<>(PageReading.pages(ThirtyTwoPages.ofDemonstration().fill()));
    try (var out = new ObjectOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      out.writeObject(pages);
    }
  }

  @SuppressWarnings("unchecked")
  static List<PageContent> read(String file) throws Exception {
    try (var in = new ObjectInputStream(Files.newInputStream(Path.of(file)))) {
      return (List<PageContent>) in.readObject();
    }
  }
}
