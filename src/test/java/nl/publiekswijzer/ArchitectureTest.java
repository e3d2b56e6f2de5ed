// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.store.PublicationRepository;
import org.junit.jupiter.api.Test;

/** How the code is laid out: by feature first, each with its model, arrows pointing inward. */
class ArchitectureTest {
  private static final int MOST_LINES = 300;

  /** A feature's own package, without the mechanisms beneath it. */
  private static final String[] MODEL = {
    "nl.publiekswijzer.area",
    "nl.publiekswijzer.segmentation",
    "nl.publiekswijzer.household",
    "nl.publiekswijzer.member",
    "nl.publiekswijzer.analysis",
    "nl.publiekswijzer.disclosure",
    "nl.publiekswijzer.request",
    "nl.publiekswijzer.library",
    "nl.publiekswijzer.access",
    "nl.publiekswijzer.account",
    "nl.publiekswijzer.audit",
    "nl.publiekswijzer.publication",
    "nl.publiekswijzer.estimate",
    "nl.publiekswijzer.fictitious",
    "nl.publiekswijzer.csv",
    "nl.publiekswijzer.figure",
    "nl.publiekswijzer.sheet",
    "nl.publiekswijzer.delivery",
    "nl.publiekswijzer.transparency",
    "nl.publiekswijzer.preservation",
    "nl.publiekswijzer.fixity",
    "nl.publiekswijzer.harvest",
    "nl.publiekswijzer.proposition",
    "nl.publiekswijzer.research",
    "nl.publiekswijzer.reach",
    "nl.publiekswijzer.yearly"
  };

  private static final String STORE = "nl.publiekswijzer.*.store..";
  private static final String[] READING = {
    "nl.publiekswijzer.*.load..",
    "nl.publiekswijzer.*.read..",
    "nl.publiekswijzer.*.compose..",
    "nl.publiekswijzer.*.mail..",
    "nl.publiekswijzer.*.webhook..",
    "nl.publiekswijzer.*.feed..",
    "nl.publiekswijzer.*.oidc..",
    "nl.publiekswijzer.*.credential..",
    "nl.publiekswijzer.*.xml..",
    "nl.publiekswijzer.*.mdto..",
    "nl.publiekswijzer.*.premis..",
    "nl.publiekswijzer.*.bag..",
    "nl.publiekswijzer.*.sip..",
    "nl.publiekswijzer.*.ocfl.."
  };
  private static final String USE_CASE = "nl.publiekswijzer.*.usecase..";
  private static final String[] ENTRY = {
    "nl.publiekswijzer.*.rest..",
    "nl.publiekswijzer.*.web..",
    "nl.publiekswijzer.*.batch..",
    "nl.publiekswijzer.*.queue.."
  };

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.publiekswijzer");

  /** Keyed hashes are arithmetic of the disclosure rules; javax.crypto is part of Java itself. */
  @Test
  void modelKnowsNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "java.sql..", "org.eclipse..")
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("javax..").and(not(resideInAPackage("javax.crypto.."))))
        .check(CODE);
  }

  @Test
  void modelKnowsNoMechanism() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("nl.publiekswijzer.*.*..", "nl.publiekswijzer.platform..")
        .check(CODE);
  }

  @Test
  void storeKnowsNoUseCase() {
    noClasses()
        .that()
        .resideInAPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(USE_CASE)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(ENTRY)
        .check(CODE);
  }

  @Test
  void readersAndComposersKnowNoUseCase() {
    noClasses()
        .that()
        .resideInAnyPackage(READING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(USE_CASE)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(ENTRY)
        .check(CODE);
  }

  @Test
  void useCaseDoesNotKnowWhoAsks() {
    noClasses()
        .that()
        .resideInAPackage(USE_CASE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ENTRY)
        .check(CODE);
  }

  @Test
  void featuresReachIntoEachOtherByModelAndUseCase() {
    classes().should(new FeatureBorder()).check(CODE);
  }

  @Test
  void featuresStandInNoCircle() {
    slices().matching("nl.publiekswijzer.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void transactionsBeginInUseCasesAndBatchArtifacts() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(new TransactionsElsewhere())
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(CODE);
    noClasses()
        .that(new TransactionsElsewhere())
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(CODE);
  }

  @Test
  void beansWithAProxyCanBeProxied() {
    classes()
        .that()
        .areAnnotatedWith(ApplicationScoped.class)
        .or()
        .areAnnotatedWith(RequestScoped.class)
        .should(new ProxyConstructor())
        .check(CODE);
  }

  /** EJBs cannot be made by a constructor with arguments. */
  @Test
  void onlyEjbsAreInjectedByField() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith(Singleton.class)
        .and()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith(Stateless.class)
        .should()
        .beAnnotatedWith(Inject.class)
        .orShould()
        .beAnnotatedWith(EJB.class)
        .check(CODE);
  }

  @Test
  void fieldsOfEntitiesArePrivate() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePrivate()
        .check(CODE);
  }

  @Test
  void onlyPagesKnowTheViewFramework() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.publiekswijzer.*.web..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(View.class, Models.class)
        .check(CODE);
  }

  /**
   * Whatever else hands out what was published would hand out what is damaged. Making again hands
   * out digests alone, and must see what is there.
   */
  @Test
  void bytesOfPublicationsGoOutThroughOneDoor() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SoundFiles")
        .and()
        .doNotHaveSimpleName("PublicationReproduction")
        .should()
        .callMethod(PublicationRepository.class, "findFile", UUID.class, String.class)
        .check(CODE);
  }

  @Test
  void noPackageIsADrawer() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..common..", "..dto..", "..impl..", "..model..", "..exception..")
        .check(CODE);
  }

  @Test
  void classNamesSayWhatTheClassIs() {
    noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service)").check(CODE);
  }

  @Test
  void noSourceFileIsLongerThanThreeHundredLines() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertFalse(sources.isEmpty());
      assertEquals(List.of(), sources.stream().filter(ArchitectureTest::isTooLong).toList());
    }
  }

  private static boolean isTooLong(Path source) {
    try (var lines = Files.lines(source)) {
      return lines.count() > MOST_LINES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
