// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The requirements of OWASP ASVS 5.0 up to level 2 that we took, each with its tests. */
class AsvsTest {
  private static final String DOCUMENT = "DOCUMENT ";

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("nl.publiekswijzer");

  /**
   * A line of the table.
   *
   * @param how TEST, or DOCUMENT with file and heading
   */
  private record Requirement(String id, String level, String chapter, String text, String how) {
    static Requirement of(String line) {
      String[] cells = line.split(";");
      return new Requirement(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    boolean isTested() {
      return how.equals("TEST");
    }
  }

  private static List<Requirement> table() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/asvs.csv")).stream()
          .skip(1)
          .map(Requirement::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each id the tests that are about it. */
  private static Map<String, TreeSet<String>> tests() {
    var tests = new TreeMap<String, TreeSet<String>>();
    for (JavaClass test : TESTS) {
      ids(test.tryGetAnnotationOfType(Asvs.class).stream())
          .forEach(id -> add(tests, id, test.getSimpleName()));
      for (JavaMethod method : test.getMethods()) {
        ids(method.tryGetAnnotationOfType(Asvs.class).stream())
            .forEach(id -> add(tests, id, test.getSimpleName() + "." + method.getName()));
      }
    }
    return tests;
  }

  private static Stream<String> ids(Stream<Asvs> annotations) {
    return annotations.flatMap(a -> Stream.of(a.value()));
  }

  private static void add(Map<String, TreeSet<String>> tests, String id, String test) {
    tests.computeIfAbsent(id, i -> new TreeSet<>()).add(test);
  }

  @Test
  void everyRequirementHasATest() {
    var tests = tests();
    table()
        .forEach(
            r ->
                System.out.printf(
                    "ASVS %-7s L%s %s: %s%n",
                    r.id(), r.level(), r.text(), r.isTested() ? tests.get(r.id()) : r.how()));

    assertEquals(
        List.of(),
        table().stream()
            .filter(r -> r.isTested() && !tests.containsKey(r.id()))
            .map(Requirement::id)
            .toList());
  }

  @Test
  void everyTestIsAboutARequirementOfTheTable() {
    var unknown = new TreeSet<>(tests().keySet());
    table().forEach(r -> unknown.remove(r.id()));

    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void noRequirementStandsTwice() {
    var ids = table().stream().map(Requirement::id).toList();

    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void whatIsWrittenDownStandsWhereTheTableSays() throws IOException {
    for (Requirement requirement : table()) {
      if (!requirement.isTested()) {
        assertTrue(requirement.how().startsWith(DOCUMENT), requirement.id());
        String[] place = requirement.how().substring(DOCUMENT.length()).split("#");
        assertTrue(
            Files.readString(Path.of(place[0])).contains("\n## " + place[1] + "\n"),
            requirement.id() + " " + requirement.how());
      }
    }
  }
}
