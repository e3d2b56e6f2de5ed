// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestDates;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.HarvestException.Code;
import nl.publiekswijzer.harvest.MetadataForm;

/** The arguments of a request as they were sent: each once, and only those that its verb knows. */
record HarvestArguments(MultivaluedMap<String, String> sent) {
  private static final String VERB = "verb";
  private static final String TOKEN = "resumptionToken";
  private static final String PREFIX = "metadataPrefix";

  /** As the schema of the protocol knows sets and prefixes. */
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*");

  private static final Set<String> OF_LISTS = Set.of("from", "until", PREFIX, "set", TOKEN);
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "Identify", Set.of(),
          "ListMetadataFormats", Set.of("identifier"),
          "ListSets", Set.of(TOKEN),
          "ListIdentifiers", OF_LISTS,
          "ListRecords", OF_LISTS,
          "GetRecord", Set.of("identifier", PREFIX));

  /**
   * @throws HarvestException when it is none, or there are several
   */
  String verb() {
    List<String> verbs = sent.getOrDefault(VERB, List.of());
    if (verbs.size() != 1 || !KNOWN.containsKey(verbs.get(0))) {
      throw new HarvestException(
          Code.BAD_VERB,
          "Het argument verb is een van GetRecord, Identify, ListIdentifiers, ListMetadataFormats,"
              + " ListRecords en ListSets.");
    }
    return verbs.get(0);
  }

  /**
   * @throws HarvestException when the verb does not know one of them, or it was sent twice
   */
  void check() {
    var known = KNOWN.get(verb());
    for (var argument : sent.entrySet()) {
      String name = argument.getKey();
      if (!name.equals(VERB) && !known.contains(name)) {
        throw refused("Het argument " + name + " hoort niet bij " + verb() + ".");
      }
      if (argument.getValue().size() != 1) {
        throw refused("Het argument " + name + " mag eenmaal worden gestuurd.");
      }
    }
    for (String name : List.of("set", PREFIX)) {
      if (has(name) && !WORD.matcher(find(name)).matches()) {
        throw refused("Het argument " + name + " heeft een andere vorm.");
      }
    }
    if (has(TOKEN) && sent.size() > 2) {
      throw refused("Naast resumptionToken wordt alleen verb gestuurd.");
    }
  }

  boolean has(String name) {
    return sent.containsKey(name);
  }

  /** Empty where it was not sent. */
  String find(String name) {
    return has(name) ? sent.getFirst(name) : "";
  }

  /**
   * @throws HarvestException when it was not sent
   */
  String read(String name) {
    if (find(name).isEmpty()) {
      throw refused("Het argument " + name + " ontbreekt.");
    }
    return find(name);
  }

  MetadataForm form() {
    return MetadataForm.of(read(PREFIX));
  }

  /** The list that they ask for from its begin. */
  Harvest harvest() {
    String prefix = read(PREFIX);
    var dates = HarvestDates.of(find("from"), find("until"));
    if (has("from") && find("from").isEmpty() || has("until") && find("until").isEmpty()) {
      throw refused("Een datum is JJJJ-MM-DD of JJJJ-MM-DDTuu:mm:ssZ.");
    }
    return new Harvest(
        verb().equals("ListRecords"),
        MetadataForm.of(prefix),
        dates.from(),
        dates.until(),
        find("set"),
        null);
  }

  /** By name, as an answer repeats them. */
  Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    sent.keySet().stream().sorted().forEach(name -> all.put(name, sent.getFirst(name)));
    return all;
  }

  private static HarvestException refused(String message) {
    return new HarvestException(Code.BAD_ARGUMENT, message);
  }
}
