// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import java.util.List;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.sip.SubmissionTree;

/** A publication as a version of its series at rest. */
public final class SeriesVersion {
  private static final String PREFIX = "urn:publiekswijzer:serie:";

  private SeriesVersion() {}

  /** Id of the object of a series, without year: its versions are those of all years. */
  public static String id(PreservedPublication of) {
    return PREFIX + of.series().identity().replace('/', ':');
  }

  /**
   * With the files of the publication and what describes them; all as it was when published.
   *
   * @param address of the server
   */
  public static OcflVersion of(PreservedPublication of, SubmissionTree tree, String address) {
    return new OcflVersion(
        of.number(),
        of.making().publishedAt(),
        new OcflVersion.User("Publiekswijzer " + of.making().software(), address),
        within(tree.payload(List.of(of))));
  }

  /** Without the directories of series and publication, which differ from version to version. */
  private static List<PackagedFile> within(List<PackagedFile> files) {
    return files.stream().filter(SubmissionTree::isOfItem).map(SeriesVersion::within).toList();
  }

  private static PackagedFile within(PackagedFile file) {
    String path = file.path().substring(file.path().indexOf('/') + 1);
    String below = path.substring(path.indexOf('/') + 1);
    return new PackagedFile(below, file.size(), file.digests(), file.content());
  }
}
