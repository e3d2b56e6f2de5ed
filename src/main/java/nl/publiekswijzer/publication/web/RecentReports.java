package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.publiekswijzer.platform.web.Language;

/** The reports that were shown last, so that they need not be written again. */
@ApplicationScoped
public class RecentReports {
  private static final int MOST = 40;

  private final Map<Key, ReportPage> pages = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * What a page is of.
   *
   * @param segment code of the chosen segment; empty for none
   */
  public record Key(UUID publication, String segment, Language language) {}

  /** The page; who asks for it has been found to be within reach of it. */
  public ReportPage read(Key key, Supplier<ReportPage> writing) {
    ReportPage page = find(key);
    return page == null ? keep(key, writing.get()) : page;
  }

  private synchronized ReportPage find(Key key) {
    return pages.get(key);
  }

  /** Forgets the one that was shown longest ago when there are too many. */
  private synchronized ReportPage keep(Key key, ReportPage page) {
    pages.put(key, page);
    if (pages.size() > MOST) {
      pages.remove(pages.keySet().iterator().next());
    }
    return page;
  }
}
