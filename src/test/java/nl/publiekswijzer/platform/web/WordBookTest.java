// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.retention.DestructionList;
import org.junit.jupiter.api.Test;

/** Every word of the pages stands in the bundles, in both languages. */
class WordBookTest {
  private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");
  private static final Path BUNDLES = Path.of("src/main/resources/words");
  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern KEY_IN_VIEW =
      Pattern.compile("(?:w\\[|w\\.say\\()'([a-z-]+\\.[\\w.-]+)'(?=[\\],)])");
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("\"((?:" + String.join("|", WordBook.CHAPTERS) + ")\\.[\\w.-]+)\"");
  private static final Pattern CONFIRMED = Pattern.compile("<p:done chapter=\"([a-z-]+)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern READ_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:alt|title|aria-label|label|legend|hint|caption|note|about|key)=\"([^\"]*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  /** The same in every language: names, formats, marks. */
  private static final Set<String> NAMES =
      Set.of(
          "Publiekswijzer", "NL", "EN", ": Nederlands", ": English", "PDF", "CSV", "XLSX", "JSON");

  private static final Pattern COUNTED_IN_DUTCH =
      Pattern.compile(
          "\\{\\d\\} (?:accounts|aanvragen|bestanden|bibliotheken|dagen|gemeenten|huishoudens"
              + "|jaren|leden|maanden|mensen|pagina’s|postcodegebieden|publicaties|regels|rijen"
              + "|segmenten|subsegmenten|versies|weken)\\b");
  private static final Pattern COUNTED_IN_ENGLISH =
      Pattern.compile(
          "\\{\\d\\} (?:accounts|days|entries|files|households|libraries|lines|members"
              + "|months|municipalities|pages|people|postcode areas|publications|requests|rows"
              + "|segments|subsegments|versions|weeks|years)\\b");

  /** Margins, aims and amounts that others keep above one. */
  private static final Set<String> NEVER_ONE =
      Set.of(
          "catalogue.check.change.how",
          "fixity.term.kept",
          "fixity.term.late",
          "network.tile.reach.figure",
          "reach.bar.text",
          "reach.definition.aim",
          "reach.union.one",
          "reach.union.several");

  private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d\\})*\\}");

  private static final Map<String, String> DUTCH = WordBook.in(Language.DUTCH).words();
  private static final Map<String, String> ENGLISH = WordBook.in(Language.ENGLISH).words();

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(new TreeSet<>(DUTCH.keySet()), new TreeSet<>(ENGLISH.keySet()));
  }

  @Test
  void everyChapterIsRead() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES.resolve("nl"))) {
      var chapters =
          files.map(f -> f.getFileName().toString().replace(".properties", "")).sorted().toList();
      assertEquals(chapters, WordBook.CHAPTERS);
    }
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    DUTCH.forEach((key, words) -> assertEquals(values(words), values(ENGLISH.get(key)), key));
  }

  /** A straight apostrophe would begin a quotation of the format. */
  @Test
  void wordsHoldNoStraightApostrophes() {
    var quoted =
        Stream.concat(DUTCH.entrySet().stream(), ENGLISH.entrySet().stream())
            .filter(e -> e.getValue().contains("'"))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), quoted);
  }

  /** Who counts one thing says so: a number before a plural stands in a choice. */
  @Test
  void whatIsCountedHasASingular() {
    var plural =
        Stream.concat(plurals(DUTCH, COUNTED_IN_DUTCH), plurals(ENGLISH, COUNTED_IN_ENGLISH))
            .filter(key -> !NEVER_ONE.contains(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), plural);
  }

  private static Stream<String> plurals(Map<String, String> words, Pattern counted) {
    return words.entrySet().stream()
        .filter(e -> counted.matcher(CHOICE.matcher(e.getValue()).replaceAll("")).find())
        .map(Map.Entry::getKey);
  }

  private static int values(String words) {
    return words.contains("{") ? new MessageFormat(words).getFormatsByArgumentIndex().length : 0;
  }

  @Test
  void everyKeyOfAViewHasWords() {
    var missing = new TreeSet<String>();
    texts(VIEWS, ".xhtml")
        .flatMap(view -> KEY_IN_VIEW.matcher(view).results())
        .map(found -> found.group(1))
        .filter(key -> !DUTCH.containsKey(key))
        .filter(key -> DUTCH.keySet().stream().noneMatch(known -> known.startsWith(key)))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
  }

  /**
   * Keys that are put together of a chapter and a constant: a constant that comes has words too.
   */
  @Test
  void everyConstantThatPagesNameHasWords() {
    var named =
        Map.of(
            "account.right", permissions(),
            "frame.role", constants(Role.values()),
            "request.kind", constants(ReportKind.values()),
            "gone.end", constants(Tombstone.End.values()),
            "retention.state", constants(DestructionList.State.values()),
            "reach.unit", constants(nl.publiekswijzer.reach.ReachUnit.values()),
            "archive.proof.step", constants(ProofStep.Kind.values()),
            "archive.proof.meaning", constants(ProofStep.Kind.values()));
    var missing = new TreeSet<String>();
    named.forEach(
        (start, constants) ->
            constants
                .map(constant -> start + "." + constant)
                .filter(key -> !DUTCH.containsKey(key))
                .forEach(missing::add));
    assertEquals(Set.of(), missing);
  }

  private static Stream<String> constants(Enum<?>... all) {
    return Stream.of(all).map(Enum::name);
  }

  /** Those that a token can have. */
  private static Stream<String> permissions() {
    return Stream.of(Permission.values()).filter(right -> !right.isPersonal()).map(Enum::name);
  }

  @Test
  void everyWordIsSaidSomewhere() {
    String said =
        Stream.concat(texts(VIEWS, ".xhtml"), texts(CODE, ".java"))
            .collect(Collectors.joining("\n"));
    var starts =
        Stream.concat(
                Pattern.compile("'([a-z-]+\\.(?:[\\w.-]+\\.)?)'\\.concat").matcher(said).results(),
                KEY_IN_CODE.matcher(said).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    CONFIRMED.matcher(said).results().forEach(c -> starts.add(c.group(1) + ".done."));
    var unused =
        DUTCH.keySet().stream()
            .filter(key -> !said.contains("'" + key + "'") && !said.contains("\"" + key + "\""))
            .filter(key -> starts.stream().noneMatch(key::startsWith))
            .filter(key -> !key.matches("(?:help|privacy|accessibility)\\.(?:\\d.*|title|lead)"))
            .filter(key -> !key.startsWith("frame.format."))
            .sorted()
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void viewsHoldNoWordsOfTheirOwn() {
    var own = new ArrayList<String>();
    texts(VIEWS, ".xhtml")
        .map(view -> COMMENT.matcher(view).replaceAll(""))
        .forEach(
            view -> {
              READ_ATTRIBUTE.matcher(view).results().forEach(a -> check(a.group(1), own));
              for (String text : view.split("<[^>]*>")) {
                check(text, own);
              }
            });
    assertEquals(List.of(), own);
  }

  private static void check(String text, List<String> own) {
    String left = EXPRESSION.matcher(text).replaceAll("").replaceAll("^[–\\s]+", "").strip();
    boolean isName =
        NAMES.contains(left)
            || Stream.of(left.split("[^\\p{L}\\d-]+"))
                .allMatch(
                    part -> part.isBlank() || part.matches("\\d+|PDF|A|CSV|XLSX|JSON|SHA-256"));
    if (left.matches("(?s).*\\p{L}.*") && !isName) {
      own.add(left);
    }
  }

  @Test
  void wordsThatAreNotThereAreAFault() {
    assertThrows(
        IllegalArgumentException.class, () -> WordBook.in(Language.DUTCH).read("frame.niets"));
  }

  private static Stream<String> texts(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .map(WordBookTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
