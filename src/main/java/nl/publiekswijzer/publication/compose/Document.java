package nl.publiekswijzer.publication.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;

/** Filled parts, one after the other, with pages numbered through. */
final class Document {
  private final Map<String, Object> foot;
  private final Map<String, JasperPrint> prints = new LinkedHashMap<>();
  private final Map<String, Integer> firstPages = new LinkedHashMap<>();
  private int pages;

  Document(Map<String, Object> foot) {
    this.foot = foot;
  }

  void add(Part part) {
    var print = Templates.fill(part, foot, pages + 1);
    firstPages.put(part.name(), pages + 1);
    prints.put(part.name(), print);
    pages += print.getPages().size();
  }

  /** Fills a part again, now that the pages of others are known; its own number must not change. */
  void again(Part part) {
    var print = Templates.fill(part, foot, firstPages.get(part.name()));
    int before = prints.put(part.name(), print).getPages().size();
    if (print.getPages().size() != before) {
      throw new IllegalStateException("the part " + part.name() + " has no longer " + before);
    }
  }

  Map<String, Integer> firstPages() {
    return firstPages;
  }

  List<JasperPrint> prints() {
    return List.copyOf(prints.values());
  }

  int pages() {
    return pages;
  }
}
