// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.ocfl;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.publiekswijzer.preservation.bag.PackagedFile;

/**
 * {@code inventory.json} of an object (OCFL 1.1, 3.5): which bytes lie where, and what each version
 * holds of them.
 */
final class Inventory {
  static final String NAME = "inventory.json";
  static final String ALGORITHM = "sha512";

  private static final String TYPE = "https://ocfl.io/1.1/spec/#inventory";

  private final String id;
  private final Map<String, String> manifest;
  private final Map<String, List<String>> fixity;
  private final List<JsonObject> versions;

  private Inventory(
      String id,
      Map<String, String> manifest,
      Map<String, List<String>> fixity,
      List<JsonObject> versions) {
    this.id = id;
    this.manifest = new TreeMap<>(manifest);
    this.fixity = new TreeMap<>(fixity);
    this.versions = new ArrayList<>(versions);
  }

  static Inventory empty(String id) {
    return new Inventory(id, Map.of(), Map.of(), List.of());
  }

  static Inventory read(JsonObject json) {
    var versions = new ArrayList<JsonObject>();
    for (int i = 1; json.getJsonObject("versions").containsKey("v" + i); i++) {
      versions.add(json.getJsonObject("versions").getJsonObject("v" + i));
    }
    var manifest = new TreeMap<String, String>();
    paths(json.getJsonObject("manifest"))
        .forEach((digest, paths) -> manifest.put(digest, paths.get(0)));
    var fixity = paths(json.getJsonObject("fixity").getJsonObject("sha256"));
    return new Inventory(json.getString("id"), manifest, fixity, versions);
  }

  private static Map<String, List<String>> paths(JsonObject of) {
    var paths = new TreeMap<String, List<String>>();
    of.keySet()
        .forEach(
            key ->
                paths.put(
                    key,
                    of.getJsonArray(key).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()));
    return paths;
  }

  String head() {
    return "v" + versions.size();
  }

  String next() {
    return "v" + (versions.size() + 1);
  }

  /** Name of the version with this message, if there is one. */
  Optional<String> find(String message) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).getString("message").equals(message)) {
        return Optional.of("v" + (i + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the bytes lie that a version has under this name, when they are those of the file.
   *
   * @param message of the version
   */
  Optional<String> find(String message, PackagedFile file) {
    String digest = file.digests().sha512();
    return find(message)
        .map(version -> versions.get(Integer.parseInt(version.substring(1)) - 1))
        .map(version -> paths(version.getJsonObject("state")).getOrDefault(digest, List.of()))
        .filter(names -> names.contains(file.path()))
        .map(names -> manifest.get(digest));
  }

  /**
   * Whether it lies in the object already.
   *
   * @throws IOException when its two digests are not of the same bytes
   */
  boolean holds(PackagedFile file) throws IOException {
    String path = manifest.get(file.digests().sha512());
    if (path != null && !fixity.getOrDefault(file.digests().sha256(), List.of()).contains(path)) {
      throw new IOException(file.path() + " is " + path + " by SHA-512, and not by SHA-256");
    }
    return path != null;
  }

  /** Content by its digests as they were told, for who checks it: path, SHA-512. */
  Map<String, String> contents() {
    var contents = new LinkedHashMap<String, String>();
    manifest.forEach((digest, path) -> contents.put(path, digest));
    return contents;
  }

  /**
   * With one more version.
   *
   * @param added where the files lie that were not held before
   */
  Inventory with(OcflVersion version, Map<PackagedFile, String> added) {
    var more = new Inventory(id, manifest, fixity, versions);
    added.forEach(
        (file, path) -> {
          more.manifest.put(file.digests().sha512(), path);
          more.fixity.put(file.digests().sha256(), List.of(path));
        });
    more.versions.add(
        Json.createObjectBuilder()
            .add("created", version.created().toString())
            .add("message", version.message())
            .add("state", state(version.files()))
            .add(
                "user",
                Json.createObjectBuilder()
                    .add("address", version.user().address())
                    .add("name", version.user().name()))
            .build());
    return more;
  }

  private static JsonObjectBuilder state(List<PackagedFile> files) {
    var byDigest = new TreeMap<String, List<String>>();
    files.forEach(
        f ->
            byDigest
                .computeIfAbsent(f.digests().sha512(), digest -> new ArrayList<>())
                .add(f.path()));
    return lists(byDigest);
  }

  private static JsonObjectBuilder lists(Map<String, List<String>> of) {
    var json = Json.createObjectBuilder();
    of.forEach((key, values) -> json.add(key, array(values)));
    return json;
  }

  private static JsonArrayBuilder array(List<String> values) {
    var array = Json.createArrayBuilder();
    values.stream().sorted().forEach(array::add);
    return array;
  }

  String text() {
    var contents = Json.createObjectBuilder();
    manifest.forEach((digest, path) -> contents.add(digest, array(List.of(path))));
    var history = Json.createObjectBuilder();
    for (int i = 0; i < versions.size(); i++) {
      history.add("v" + (i + 1), versions.get(i));
    }
    return Json.createObjectBuilder()
            .add("id", id)
            .add("type", TYPE)
            .add("digestAlgorithm", ALGORITHM)
            .add("head", head())
            .add("fixity", Json.createObjectBuilder().add("sha256", lists(fixity)))
            .add("manifest", contents)
            .add("versions", history)
            .build()
        + "\n";
  }
}
