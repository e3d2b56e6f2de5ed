// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * veraPDF's tests for several standards at once, as its own validator runs them: on the same
 * objects, in the same order, with the same count of tests and failures. Only a test that would
 * read what it has read before is not run again; of the tests of a publication that is one in
 * seventy. Serves one thread, for any number of documents, one after the other.
 */
final class RuleTests {
  private final List<ValidationProfile> profiles;
  private final Map<Class<?>, Map<String, KnownVerdicts>> types = new HashMap<>();
  private final TestScope scope;

  RuleTests(List<ValidationProfile> profiles) {
    this.profiles = profiles;
    this.scope = new TestScope(profiles);
  }

  /**
   * @return a result for each standard
   * @throws ValidationException when the document cannot be walked through
   */
  List<ValidationResult> validate(PDFAParser document) throws ValidationException {
    document.setFlavours(profiles.stream().map(ValidationProfile::getPDFAFlavour).toList());
    scope.open();
    try {
      var tallies = profiles.stream().map(Tally::new).toList();
      new Walk(tallies).from(document.getRoot());
      return tallies.stream().map(Tally::result).toList();
    } catch (ModelParsingException | RuntimeException e) {
      throw new ValidationException("the document cannot be walked through", e);
    } finally {
      scope.close();
    }
  }

  private KnownVerdicts type(Object object) {
    return types
        .computeIfAbsent(object.getClass(), model -> new HashMap<>())
        .computeIfAbsent(
            object.getObjectType(),
            name -> new KnownVerdicts(new RuledType(object, profiles), scope));
  }

  /** The way through one document, from its root along all links, each object with a name once. */
  private final class Walk {
    private record Postponed(RuledType.ProfileRule rule, Object object) {}

    private final List<Tally> tallies;
    private final Deque<Object> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final List<Postponed> postponed = new ArrayList<>();

    private Walk(List<Tally> tallies) {
      this.tallies = tallies;
    }

    private void from(Object root) throws ValidationException {
      ahead(root);
      while (!ahead.isEmpty()) {
        Object object = ahead.pop();
        KnownVerdicts type = type(object);
        type.rules().tests().forEach((profile, number) -> tallies.get(profile).add(number));
        type.broken(object).forEach(rule -> tallies.get(rule.profile()).fail(rule.rule()));
        type.rules().deferred().forEach(rule -> postponed.add(new Postponed(rule, object)));
        scope.update(type.rules().variables(), object);
        lookAhead(object, type.rules().links());
      }
      for (Postponed late : postponed) {
        boolean passed = scope.passes(late.rule().rule(), late.object());
        tallies.get(late.rule().profile()).count(late.rule().rule(), passed);
      }
    }

    /** The first object of the first link is next. */
    private void lookAhead(Object object, List<String> links) throws ValidationException {
      for (int i = links.size() - 1; i >= 0; i--) {
        List<? extends Object> linked = object.getLinkedObjects(links.get(i));
        if (linked == null) {
          throw new ValidationException("nothing behind link " + links.get(i));
        }
        ListIterator<? extends Object> last = linked.listIterator(linked.size());
        while (last.hasPrevious()) {
          ahead(last.previous());
        }
      }
    }

    private void ahead(Object object) throws ValidationException {
      if (object == null) {
        throw new ValidationException("a link leads nowhere");
      }
      if (object.getID() == null || met.add(object.getID())) {
        ahead.push(object);
      }
    }
  }
}
