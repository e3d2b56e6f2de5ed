// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.sip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.PackageName;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.PreservedSeries;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.mdto.FileMetadata;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.premis.PremisEvents;

/**
 * Publications as directories of a SIP by MDTO: Serie, in it Archiefstuk, in it the files; beside
 * each object and each file its sidecar.
 */
public final class SubmissionTree {
  private static final String OBJECT_END = ".MDTO.xml";
  private static final String FILE_END = ".bestand.MDTO.xml";
  private static final String PREMIS = "premis.xml";
  private static final String ALGORITHM = "algoritme";

  private final ObjectMetadata metadata;

  public SubmissionTree(ObjectMetadata metadata) {
    this.metadata = metadata;
  }

  /** As these publications were packed first; only their series are described anew. */
  public List<PackagedFile> payload(List<PreservedPublication> publications) {
    return files(
        publications.stream().map(PreservedPublication::atPublication).toList(), this::first);
  }

  private Stream<PackagedFile> first(String directory, PreservedPublication of) {
    return of.payload().isEmpty()
        ? files(directory, of)
        : of.payload().stream().map(PackagedFile::kept).filter(SubmissionTree::isOfItem);
  }

  /** Whether it lies in the directory of a publication, below that of a series. */
  public static boolean isOfItem(PackagedFile file) {
    return file.path().indexOf('/') != file.path().lastIndexOf('/');
  }

  /** All files of these publications by what is known of them now, the series in their order. */
  public List<PackagedFile> files(List<PreservedPublication> publications) {
    return files(publications, this::files);
  }

  private List<PackagedFile> files(
      List<PreservedPublication> publications,
      BiFunction<String, PreservedPublication, Stream<PackagedFile>> item) {
    var bySeries = new LinkedHashMap<PreservedSeries, List<PreservedPublication>>();
    publications.forEach(
        p -> bySeries.computeIfAbsent(p.series(), series -> new ArrayList<>()).add(p));
    return bySeries.entrySet().stream()
        .flatMap(entry -> files(entry.getKey(), entry.getValue(), item))
        .toList();
  }

  /** Only what describes them. */
  public List<PackagedFile> sidecars(List<PreservedPublication> publications) {
    return files(publications).stream().filter(SubmissionTree::isSidecar).toList();
  }

  static boolean isSidecar(PackagedFile file) {
    return file.path().endsWith(OBJECT_END);
  }

  private Stream<PackagedFile> files(
      PreservedSeries series,
      List<PreservedPublication> versions,
      BiFunction<String, PreservedPublication, Stream<PackagedFile>> item) {
    String name = PackageName.of(series.number());
    return Stream.concat(
        Stream.of(sidecar(name + "/" + name, () -> metadata.series(series, versions))),
        versions.stream().flatMap(version -> item.apply(name + "/" + directory(version), version)));
  }

  /** Name of the directory of a publication. */
  public static String directory(PreservedPublication of) {
    return PackageName.of(of.number());
  }

  private Stream<PackagedFile> files(String directory, PreservedPublication of) {
    String name = directory(of);
    var own = Stream.concat(of.files().stream(), Stream.of(premis(of)));
    return Stream.of(
            Stream.of(sidecar(directory + "/" + name, () -> metadata.publication(of))),
            own.flatMap(file -> withSidecar(directory, "", of, file)),
            algorithm(directory, of))
        .flatMap(files -> files);
  }

  /** Where a file of a publication lies. */
  public static String path(PreservedPublication of, PreservedFile file) {
    return home(of) + file.name();
  }

  /** Where a file of the algorithm of a publication lies. */
  public static String algorithmPath(PreservedPublication of, PreservedFile file) {
    return home(of) + ALGORITHM + "/" + file.name();
  }

  private static String home(PreservedPublication of) {
    return PackageName.of(of.series().number()) + "/" + directory(of) + "/";
  }

  private Stream<PackagedFile> algorithm(String directory, PreservedPublication of) {
    String object = directory + "/" + ALGORITHM + "/" + ALGORITHM;
    return of.algorithm().isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(sidecar(object, () -> metadata.algorithm(of))),
            of.algorithm().stream()
                .flatMap(file -> withSidecar(directory, ALGORITHM + "/", of, file)));
  }

  private static PreservedFile premis(PreservedPublication of) {
    var made = PackagedFile.made(PREMIS, () -> PremisEvents.write(of));
    return new PreservedFile(PREMIS, made.size(), made.digests(), made.content());
  }

  private static Stream<PackagedFile> withSidecar(
      String directory, String below, PreservedPublication of, PreservedFile file) {
    var represents = below.isEmpty() ? FileMetadata.publication(of) : FileMetadata.algorithm(of);
    String here = below.isEmpty() ? directory : directory + "/" + ALGORITHM;
    return Stream.of(
        PackagedFile.of(here, file),
        made(
            here + "/" + file.name() + FILE_END,
            () -> FileMetadata.of(of, below + file.name(), file, represents)));
  }

  private static PackagedFile sidecar(String path, Supplier<XmlElement> object) {
    return made(path + OBJECT_END, object);
  }

  private static PackagedFile made(String path, Supplier<XmlElement> object) {
    return PackagedFile.made(path, () -> Mdto.write(object.get()));
  }
}
