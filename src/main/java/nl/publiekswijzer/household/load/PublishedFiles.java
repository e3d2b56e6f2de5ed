// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.estimate.CbsTables;
import nl.publiekswijzer.estimate.FullPostcodes;
import nl.publiekswijzer.estimate.MunicipalIncomeReader;
import nl.publiekswijzer.estimate.MunicipalIncomes;
import nl.publiekswijzer.estimate.PositionTable;
import nl.publiekswijzer.estimate.PositionTableReader;
import nl.publiekswijzer.estimate.PostcodeAges;
import nl.publiekswijzer.estimate.PostcodeAgesReader;
import nl.publiekswijzer.estimate.PublishedCountsReader;
import nl.publiekswijzer.estimate.PublishedPostcodes;
import nl.publiekswijzer.household.Supplement;

/** The tables among the files of an edition that are as the CBS published them. */
final class PublishedFiles {
  /** Ages by postcode are 81,000 rows a year, three times that with either sex. */
  private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 1_000_000);

  /** The CBS publishes 465,000 postcodes: text of 80 MB or more, a workbook of 60. */
  private static final CsvLimits FULL_LIMITS = new CsvLimits(512L << 20, 1_000_000);

  private final Map<Supplement, byte[]> files;
  private final Optional<Path> fullPostcodes;

  private PublishedFiles(Map<Supplement, byte[]> files, Optional<Path> fullPostcodes) {
    this.files = files;
    this.fullPostcodes = fullPostcodes;
  }

  /**
   * Reads those that are there.
   *
   * @param fullPostcodes file with postcodes of six characters
   * @throws EditionRefused when one has a mistake
   */
  static CbsTables read(Map<Supplement, byte[]> files, Optional<Path> fullPostcodes) {
    return new PublishedFiles(files, fullPostcodes).tables();
  }

  private CbsTables tables() {
    return new CbsTables(
        find(Supplement.POSTCODES, PublishedFiles::postcodes).orElse(PublishedPostcodes.NONE),
        fullPostcodes.map(PublishedFiles::fullPostcodes).orElse(FullPostcodes.NONE),
        find(Supplement.AGES, PublishedFiles::ages).orElse(PostcodeAges.NONE),
        find(Supplement.POSITIONS, PublishedFiles::positions),
        incomes());
  }

  private MunicipalIncomes incomes() {
    var households = find(Supplement.INCOMES, PublishedFiles::households);
    var incomes = households.orElse(MunicipalIncomes.NONE);
    return find(Supplement.INCOMES_ALONE, PublishedFiles::aloneTight)
        .map(incomes::withAloneTight)
        .orElse(incomes);
  }

  private static PublishedPostcodes postcodes(InputStream file) {
    try (var reader = PublishedCountsReader.open(file, LIMITS)) {
      return reader.read();
    }
  }

  private static FullPostcodes fullPostcodes(Path path) {
    var builder = new FullPostcodes.Builder();
    try (var file = Files.newInputStream(path);
        var reader = PublishedCountsReader.openFull(file, FULL_LIMITS)) {
      reader.forEach(builder);
      return builder.build(reader.year());
    } catch (CsvException e) {
      throw refusal(Supplement.FULL_POSTCODES, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EditionRefused refusal(Supplement supplement, CsvException mistake) {
    var mistakes = new Mistakes(supplement.file());
    mistakes.add(mistake);
    return mistakes.refusal();
  }

  private static PostcodeAges ages(InputStream file) {
    try (var reader = PostcodeAgesReader.open(file, LIMITS)) {
      return reader.read();
    }
  }

  private static PositionTable positions(InputStream file) {
    try (var reader = PositionTableReader.open(file, LIMITS)) {
      return reader.read();
    }
  }

  private static MunicipalIncomes households(InputStream file) {
    try (var reader = MunicipalIncomeReader.open(file, LIMITS)) {
      return reader.households();
    }
  }

  private static Map<String, Double> aloneTight(InputStream file) {
    try (var reader = MunicipalIncomeReader.open(file, LIMITS)) {
      return reader.aloneTight();
    }
  }

  private <T> Optional<T> find(Supplement supplement, Function<InputStream, T> reading) {
    byte[] content = files.get(supplement);
    if (content == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(new ByteArrayInputStream(content)));
    } catch (CsvException e) {
      throw refusal(supplement, e);
    }
  }
}
