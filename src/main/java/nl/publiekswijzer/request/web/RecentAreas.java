// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import nl.publiekswijzer.platform.Recent;
import nl.publiekswijzer.platform.web.Language;
import nl.publiekswijzer.request.web.AreaChoices.AreaView;
import nl.publiekswijzer.request.web.MunicipalityChoices.Choice;

/** Municipalities and areas that were shown last; they are of an edition and of no library. */
@ApplicationScoped
public class RecentAreas {
  private static final int LISTS = 12;
  private static final int VIEWS = 60;

  private final Recent<ListKey, List<Choice>> lists = new Recent<>(LISTS);
  private final Recent<ViewKey, AreaView> views = new Recent<>(VIEWS);

  private record ListKey(long edition, Language language) {}

  /**
   * What is shown of an area.
   *
   * @param province whose municipalities are on the map where nothing is chosen
   * @param window what part of the map is seen, as {@link AreaWindow} writes it; may be empty
   */
  public record ViewKey(
      long edition,
      Language language,
      String province,
      List<String> municipalities,
      List<Integer> postcodes,
      String window) {
    public ViewKey {
      municipalities = List.copyOf(municipalities);
      postcodes = List.copyOf(postcodes);
    }

    boolean isEmpty() {
      return municipalities.isEmpty() && postcodes.isEmpty();
    }
  }

  /** By name. */
  List<Choice> list(long edition, Language language, Supplier<List<Choice>> making) {
    return lists.read(new ListKey(edition, language), making);
  }

  AreaView view(ViewKey key, Supplier<AreaView> making) {
    return views.read(key, making);
  }
}
