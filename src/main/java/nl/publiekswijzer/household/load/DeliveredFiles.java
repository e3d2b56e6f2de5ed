// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a licensed supplier, in one folder. */
public final class DeliveredFiles implements EditionSource {
  public static final String SEGMENTATION = "segmentatie.csv";
  public static final String AREAS = "gebieden.csv";
  public static final String HOUSEHOLDS = "huishoudens.csv";
  public static final String HOUSEHOLDS_BY_POSTCODE = "huishoudens-postcode.csv";

  /** All of them. */
  public static final List<String> NAMES =
      List.of(SEGMENTATION, AREAS, HOUSEHOLDS, HOUSEHOLDS_BY_POSTCODE);

  private final Path folder;
  private final String segmentation;
  private List<String> remarks = List.of();

  /**
   * @param segmentation name under which the catalogue is kept
   */
  public DeliveredFiles(Path folder, String segmentation) {
    this.folder = folder;
    this.segmentation = segmentation;
  }

  @Override
  public void pour(EditionSink sink) {
    requireFiles();
    var catalogue = SegmentationFile.pour(folder.resolve(SEGMENTATION), segmentation, sink);
    var supplements = SupplementFiles.in(folder);
    supplements.pour(catalogue, sink);
    remarks = supplements.remarks();
    var areas = AreasFile.pour(folder.resolve(AREAS), sink);
    boolean byAddress = Files.exists(folder.resolve(HOUSEHOLDS));
    Path households = folder.resolve(byAddress ? HOUSEHOLDS : HOUSEHOLDS_BY_POSTCODE);
    new HouseholdsFile(households, byAddress, areas, catalogue.ordinals(), sink).pour();
  }

  @Override
  public List<String> remarks() {
    return remarks;
  }

  private void requireFiles() {
    for (String name : List.of(SEGMENTATION, AREAS)) {
      if (!Files.exists(folder.resolve(name))) {
        throw new EditionRefused(List.of("Het bestand " + name + " ontbreekt."));
      }
    }
    if (Files.exists(folder.resolve(HOUSEHOLDS))
        == Files.exists(folder.resolve(HOUSEHOLDS_BY_POSTCODE))) {
      throw new EditionRefused(
          List.of(
              "Lever precies een van beide: "
                  + HOUSEHOLDS
                  + " of "
                  + HOUSEHOLDS_BY_POSTCODE
                  + "."));
    }
  }
}
