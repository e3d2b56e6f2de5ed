// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Tables of the municipalities of the demonstration in the form of those of the CBS, invented so
 * that an estimate agrees with them.
 */
public final class InventedTables {
  private static final CsvLimits LIMITS = new CsvLimits(1 << 20, 10_000);
  private static final double MEDIAN = 36.5;
  private static final double SKEW = 1.15;

  private InventedTables() {}

  /** Tables as they are read. */
  public static CbsTables tables() {
    var alone = MunicipalIncomeReader.open(stream(incomesAlone()), LIMITS).aloneTight();
    return new CbsTables(
        PublishedPostcodes.NONE,
        PostcodeAges.NONE,
        Optional.of(PositionTableReader.open(stream(positions()), LIMITS).read()),
        MunicipalIncomeReader.open(stream(incomes()), LIMITS).households().withAloneTight(alone));
  }

  /** What is found of the demonstration when it is held against them. */
  public static Validation validation() {
    var inputs = new EstimateInputs(DemonstrationFigures.areas(), List.of(), tables());
    return EstimateChecking.of(inputs, OpenEstimate.of(inputs));
  }

  /** How sure the demonstration is when it is estimated with them. */
  public static Confidence confidence() {
    var inputs = new EstimateInputs(DemonstrationFigures.areas(), List.of(), tables());
    return Confidence.of(inputs, OpenEstimate.of(inputs));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Persons by age and position, as 71488ned. */
  public static String positions() {
    var text =
        new StringBuilder(
            "Leeftijd;RegioS;Perioden;ThuiswonendKind_3;Alleenstaand_4;"
                + "PartnerInNietGehuwdPaarZonderKi_6;PartnerInGehuwdPaarZonderKinderen_7;"
                + "PartnerInNietGehuwdPaarMetKinderen_8;PartnerInGehuwdPaarMetKinderen_9;"
                + "OuderInEenouderhuishouden_10;OverigLidHuishouden_11\n");
    municipalities()
        .forEach(
            (code, areas) -> {
              double[][] persons = persons(areas);
              for (int age = 0; age < persons.length; age++) {
                text.append(
                    "%s;%s;2024JJ00;%d;%d;0;%d;0;%d;%d;0\n"
                        .formatted(
                            age == persons.length - 1
                                ? "95 jaar of ouder"
                                : 5 * age + " - " + (5 * age + 5) + " jaar",
                            code,
                            Math.round(persons[age][PositionSeed.OTHERWISE]),
                            Math.round(persons[age][0]),
                            Math.round(persons[age][1]),
                            Math.round(persons[age][2]),
                            Math.round(persons[age][3])));
              }
            });
    return text.toString();
  }

  /** By five-year age and position. */
  private static double[][] persons(List<EstimateArea> areas) {
    var ages = new FineAges(areas);
    double[][] seed = new PositionSeed(Optional.empty()).of("");
    var persons = new double[PositionTable.AGES][PositionSeed.POSITIONS];
    for (EstimateArea area : areas) {
      double[] own = ages.persons(area);
      double[][] households = PersonFitting.households(area, own, seed);
      for (int age = 0; age < own.length; age++) {
        persons[age][PositionSeed.OTHERWISE] += own[age] * seed[age][PositionSeed.OTHERWISE];
      }
      for (int type = 0; type < HouseholdType.values().length; type++) {
        place(persons, households, type, own, seed);
      }
    }
    return persons;
  }

  private static void place(
      double[][] persons, double[][] households, int type, double[] own, double[][] seed) {
    for (int ageClass = 0; ageClass < households.length; ageClass++) {
      double all = 0;
      for (int age = AgeBands.FIRST_ADULT; age < own.length; age++) {
        all += isIn(age, ageClass) ? (own[age] + 1) * (seed[age][type] + 1e-6) : 0;
      }
      for (int age = AgeBands.FIRST_ADULT; age < own.length; age++) {
        if (isIn(age, ageClass)) {
          persons[age][type] +=
              households[ageClass][type]
                  * PersonFitting.PERSONS[type]
                  * (own[age] + 1)
                  * (seed[age][type] + 1e-6)
                  / all;
        }
      }
    }
  }

  private static boolean isIn(int age, int ageClass) {
    return AgeBands.ageClass(AgeBands.group(age)).ordinal() == ageClass;
  }

  /** Incomes of households. */
  public static String incomes() {
    var text =
        new StringBuilder(
            "kenmerk_huishouden;periode;regio;gem_gestand_inkomen_k;med_gestand_inkomen_k\n");
    text.append(income("Nederland", MEDIAN));
    municipalities()
        .forEach(
            (code, areas) -> {
              double single = part(areas, HouseholdType.ALONE);
              double tight = single * alone(areas) + (1 - single) * others(areas);
              double deviation = Math.sqrt(2 * Math.log(SKEW));
              double median = MEDIAN / Math.exp(deviation * Normal.quantile(tight));
              text.append(income(name(areas), median));
            });
    return text.toString();
  }

  private static String income(String name, double median) {
    return String.format(
        Locale.ROOT, "Particuliere huishoudens;2024*;%s;%.3f;%.3f%n", name, SKEW * median, median);
  }

  /** Incomes of people living alone by tenths. */
  public static String incomesAlone() {
    var text = new StringBuilder("kenmerk_huishouden;periode;regio");
    for (int tenth = 1; tenth <= 10; tenth++) {
      text.append(";deciel_").append(tenth).append("_pct");
    }
    text.append('\n');
    municipalities()
        .forEach(
            (code, areas) -> {
              text.append("Type: Eenpersoonshuishouden;2024*;").append(name(areas));
              for (int tenth = 1; tenth <= 10; tenth++) {
                double share = tenth <= 5 ? alone(areas) : 1 - alone(areas);
                text.append(String.format(Locale.ROOT, ";%.3f", 20 * share));
              }
              text.append('\n');
            });
    return text.toString();
  }

  private static double alone(List<EstimateArea> areas) {
    return 0.68 + 0.012 * (low(areas) - 42);
  }

  private static double others(List<EstimateArea> areas) {
    return 0.32 + 0.012 * (low(areas) - 42);
  }

  private static double low(List<EstimateArea> areas) {
    double sum = 0;
    double all = 0;
    for (EstimateArea area : areas) {
      double low = Double.isNaN(area.lowIncomes) ? 42 : area.lowIncomes;
      sum += low * area.households;
      all += area.households;
    }
    return sum / all;
  }

  private static double part(List<EstimateArea> areas, HouseholdType type) {
    double some = areas.stream().mapToDouble(a -> a.types[type.ordinal()]).sum();
    return some / areas.stream().mapToDouble(a -> a.households).sum();
  }

  private static String name(List<EstimateArea> areas) {
    return areas.get(0).municipality.name();
  }

  private static Map<String, List<EstimateArea>> municipalities() {
    var areas = EstimateAreas.of(EstimateInputs.of(DemonstrationFigures.areas(), List.of()));
    var byCode = new TreeMap<String, List<EstimateArea>>();
    for (EstimateArea area : new AreaCompleting(areas).complete(areas)) {
      byCode.computeIfAbsent(area.municipality.code(), c -> new ArrayList<>()).add(area);
    }
    return byCode;
  }
}
