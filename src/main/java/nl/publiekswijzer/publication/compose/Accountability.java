// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the figures came about: method, formulas, sources, protection, privacy and glossary. */
final class Accountability {
  static final String ACCOUNTABILITY = "verantwoording";
  private static final Words WORDS = Words.of(ACCOUNTABILITY);

  private Accountability() {}

  static Part part(Content content) {
    return new Part(
        "tekst",
        ACCOUNTABILITY,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", Conclusions.plain(ACCOUNTABILITY),
            "intro", WORDS.text("inleiding")),
        passages(content));
  }

  private static List<Passage> passages(Content content) {
    var subject = content.subject();
    var made = new Sources(subject);
    var words = WORDS.against(content);
    var passages = new ArrayList<Passage>();
    passages.addAll(words.section("methode"));
    if (!subject.scope().base().isCountry()) {
      passages.addAll(WORDS.section("basis", subject.scope().base().listed()));
    }
    if (content.members().isPresent() && !content.selection().isAll()) {
      passages.addAll(WORDS.section(ofMembers(content, "selectie"), content.selection().name()));
    }
    if (content.members().isPresent() && !content.leftOut().isEmpty()) {
      passages.addAll(WORDS.section("soorten", String.join(", ", content.leftOut())));
    }
    passages.addAll(WORDS.section(made.precision()));
    if (content.members().isPresent()) {
      passages.addAll(WORDS.section(subject.estimated() ? "koppeling.geschat" : "koppeling.adres"));
    }
    passages.addAll(words.section("formules"));
    if (content.members().isPresent()) {
      passages.addAll(WORDS.section(ofMembers(content, "formules.leden")));
    }
    addParts(content, passages);
    passages.addAll(words.section("regels"));
    if (content.members().isPresent()) {
      passages.addAll(WORDS.section(ofMembers(content, "regels.leden")));
    }
    passages.addAll(ProtectionWords.passages(WORDS, content));
    if (content.members().isPresent()) {
      passages.addAll(WORDS.section("privacy"));
    }
    passages.addAll(WORDS.section("voorzichtig"));
    passages.addAll(sources(content));
    passages.addAll(glossary(content));
    return passages;
  }

  /** Where members are known by postcode only, nothing is said of their segments. */
  private static String ofMembers(Content content, String key) {
    return content.tellsReachByArea() ? key + ".bereik" : key;
  }

  /** What belongs to parts that not every document has. */
  private static void addParts(Content content, List<Passage> passages) {
    if (!new AreaMaps(content).isEmpty()) {
      passages.addAll(WORDS.section("kaarten"));
    }
    if (!content.backdrop().guide().themes().isEmpty()) {
      passages.addAll(WORDS.against(content).section("themas"));
    }
    if (content.figures().comparison() != null) {
      passages.addAll(WORDS.section("vergelijking"));
    }
  }

  private static List<Passage> sources(Content content) {
    var subject = content.subject();
    var imprint = content.imprint();
    var passages = new ArrayList<Passage>();
    passages.addAll(
        WORDS.section(
            "bronnen",
            subject.edition(),
            Dutch.date(subject.referenceDate()),
            subject.segmentation(),
            imprint.number(),
            String.valueOf(imprint.version()),
            Dutch.date(imprint.created()),
            imprint.templates(),
            imprint.software()));
    new Sources(subject).sentences().forEach(s -> passages.add(Passage.item(s)));
    return passages;
  }

  private static List<Passage> glossary(Content content) {
    var passages = new ArrayList<Passage>();
    passages.add(Passage.text(WORDS.text("begrippen.kop"), WORDS.text("begrippen.inleiding")));
    for (int i = 1; WORDS.has("begrip." + i); i++) {
      boolean forMembers = WORDS.has("begrip." + i + ".leden");
      if (!forMembers || content.members().isPresent()) {
        passages.add(
            Passage.term(WORDS.text("begrip." + i), WORDS.text("begrip." + i + ".uitleg")));
      }
    }
    return passages;
  }
}
