// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * "Kerncijfers per postcode" by six characters, packed: the country has 465,000 of them, and as
 * {@link PublishedCounts} they would fill the memory of a server.
 */
public final class FullPostcodes {
  private static final int LETTERS = 26;
  private static final int PAIRS = LETTERS * LETTERS;
  private static final int HIDDEN = -1;
  private static final int TYPES = PublishedColumn.TYPES.size();

  /** Inhabitants, their bands, households, their types, owners, urbanity. */
  private static final int WIDTH = 1 + AgeBands.BANDS + 1 + TYPES + 1 + 1;

  private static final int BANDS_FROM = 1;
  private static final int HOUSEHOLDS = BANDS_FROM + AgeBands.BANDS;
  private static final int TYPES_FROM = HOUSEHOLDS + 1;
  private static final int OWNERS = TYPES_FROM + TYPES;
  private static final int URBANITY = OWNERS + 1;

  /** No such file. */
  public static final FullPostcodes NONE = new Builder().build(OptionalInt.empty());

  /** The four digits times 676, plus the letters; ascending. */
  private final int[] postcodes;

  /** Row after row as the postcodes. */
  private final int[] figures;

  private final OptionalInt year;

  private FullPostcodes(int[] postcodes, int[] figures, OptionalInt year) {
    this.postcodes = postcodes;
    this.figures = figures;
    this.year = year;
  }

  /** Takes the rows of a file in any order, each postcode once. */
  public static final class Builder implements Consumer<PublishedCounts> {
    private static final int FIRST_SIZE = 1 << 10;

    private int[] postcodes = new int[FIRST_SIZE];
    private int[] figures = new int[FIRST_SIZE * WIDTH];
    private int size;

    @Override
    public void accept(PublishedCounts counts) {
      if (size == postcodes.length) {
        postcodes = Arrays.copyOf(postcodes, 2 * size);
        figures = Arrays.copyOf(figures, 2 * size * WIDTH);
      }
      postcodes[size] = number(counts.postcode());
      int from = size++ * WIDTH;
      figures[from] = packed(counts.inhabitants());
      pack(counts.bands(), from + BANDS_FROM);
      figures[from + HOUSEHOLDS] = packed(counts.households());
      pack(counts.types(), from + TYPES_FROM);
      figures[from + OWNERS] =
          counts.owners().isPresent() ? (int) Math.round(counts.owners().getAsDouble()) : HIDDEN;
      figures[from + URBANITY] = packed(counts.urbanity());
    }

    private void pack(List<OptionalInt> counts, int from) {
      for (int i = 0; i < counts.size(); i++) {
        figures[from + i] = packed(counts.get(i));
      }
    }

    private static int packed(OptionalInt count) {
      return count.orElse(HIDDEN);
    }

    /**
     * @param year of whose 1 January the figures are; empty when the file does not say
     */
    public FullPostcodes build(OptionalInt year) {
      long[] order = new long[size];
      for (int i = 0; i < size; i++) {
        order[i] = (long) postcodes[i] << Integer.SIZE | i;
      }
      Arrays.sort(order);
      var sorted = new int[size];
      var rows = new int[size * WIDTH];
      for (int i = 0; i < size; i++) {
        sorted[i] = (int) (order[i] >> Integer.SIZE);
        System.arraycopy(figures, (int) order[i] * WIDTH, rows, i * WIDTH, WIDTH);
      }
      return new FullPostcodes(sorted, rows, year);
    }
  }

  private static int number(String postcode) {
    return Integer.parseInt(postcode, 0, 4, 10) * PAIRS
        + (postcode.charAt(4) - 'A') * LETTERS
        + postcode.charAt(5)
        - 'A';
  }

  public int size() {
    return postcodes.length;
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public OptionalInt year() {
    return year;
  }

  /** Whether of any postcode the households of a type are known. */
  public boolean knowsTypes() {
    for (int row = 0; row < size(); row++) {
      for (int type = 0; type < TYPES; type++) {
        if (figures[row * WIDTH + TYPES_FROM + type] != HIDDEN) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is published of the postcodes within an area, in order; they lie in its municipality. */
  List<EstimateArea> within(EstimateArea area) {
    var within = new ArrayList<EstimateArea>();
    int next = (area.postcode4 + 1) * PAIRS;
    for (int row = row(area.postcode4 * PAIRS); row < size() && postcodes[row] < next; row++) {
      within.add(area(row, area));
    }
    return within;
  }

  private int row(int from) {
    int found = Arrays.binarySearch(postcodes, from);
    return found < 0 ? -found - 1 : found;
  }

  private EstimateArea area(int row, EstimateArea around) {
    int pair = postcodes[row] % PAIRS;
    var area = new EstimateArea(around.postcode4, around.municipality);
    area.letters = "" + (char) ('A' + pair / LETTERS) + (char) ('A' + pair % LETTERS);
    area.inhabitants = number(row, 0);
    area.bands = numbers(row, BANDS_FROM, AgeBands.BANDS);
    area.households = number(row, HOUSEHOLDS);
    area.types = numbers(row, TYPES_FROM, TYPES);
    area.owners = number(row, OWNERS);
    area.urbanity = whole(row, URBANITY);
    return area;
  }

  private double[] numbers(int row, int from, int count) {
    var numbers = new double[count];
    Arrays.setAll(numbers, i -> number(row, from + i));
    return numbers;
  }

  private double number(int row, int column) {
    return EstimateArea.of(whole(row, column));
  }

  private OptionalInt whole(int row, int column) {
    int figure = figures[row * WIDTH + column];
    return figure == HIDDEN ? OptionalInt.empty() : OptionalInt.of(figure);
  }
}
