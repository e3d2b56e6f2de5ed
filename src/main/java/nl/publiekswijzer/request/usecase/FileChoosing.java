// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.read.ColumnFinding;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.store.MemberFileMemory;

/** What a library says of its member files, and said before. */
@Dependent
public class FileChoosing {
  /** No file with more is read. */
  private static final int MOST_COLUMNS = 500;

  private final MemberFileMemory memory;
  private final Clock clock;

  @Inject
  public FileChoosing(MemberFileMemory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * What is said now.
   *
   * @param referenceDate of the file, from which months are counted back; null for today
   * @throws InvalidInput with what cannot be read
   */
  MemberFileChoices read(FileChoiceText text, LocalDate referenceDate) {
    return text.choices(referenceDate == null ? LocalDate.now(clock) : referenceDate);
  }

  /** What is said now goes before what was said of an earlier file. */
  @Transactional
  public MemberFileChoices withEarlier(UUID libraryId, MemberFileChoices said) {
    var words = new HashMap<>(memory.words(libraryId));
    words.putAll(said.words());
    var columns = new HashMap<>(memory.columns(libraryId));
    columns.putAll(said.remembered());
    return new MemberFileChoices(
        said.columns(), columns, words, said.activeSince(), said.activeMonths(), said.sheet());
  }

  /** What the columns of a file of the library seem to be, by their names. */
  @Transactional
  public ColumnQuestion question(UUID libraryId, List<String> names) {
    var header = names.subList(0, Math.min(MOST_COLUMNS, names.size()));
    var earlier = memory.columns(libraryId).getOrDefault(ColumnFinding.key(header), Map.of());
    return new ColumnFinding(header, earlier).question();
  }

  /**
   * For the next file of the library.
   *
   * @param header digest of the names of the columns
   */
  @Transactional
  public void remember(UUID libraryId, String header, MemberFileChoices said) {
    var columns =
        said.columns().isEmpty()
            ? said.remembered().getOrDefault(header, Map.of())
            : said.columns();
    if (!columns.isEmpty()) {
      memory.remember(libraryId, header, columns);
    }
    memory.remember(libraryId, said.words());
  }
}
