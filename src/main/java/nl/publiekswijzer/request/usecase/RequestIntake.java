package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.disclosure.HouseholdHashing;
import nl.publiekswijzer.disclosure.Plausibility;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.SizeFloors;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.read.MemberFileReader;
import nl.publiekswijzer.member.read.MemberFileRefused;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.RequestRepository;

/** Takes requests in: checks the order, counts the member file while it streams, queues it. */
@Dependent
public class RequestIntake {
  private static final int PAGE = 200;
  private static final SizeFloors FLOORS = new SizeFloors(Rules.STANDARD);
  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  private final OrderCheck check;
  private final RequestRepository requests;
  private final MemberSets sets;
  private final EditionKeys keys;
  private final CurrentActor current;
  private final Audit audit;
  private final Settings settings;
  private final Clock clock;

  @Inject
  public RequestIntake(
      OrderCheck check,
      RequestRepository requests,
      MemberSets sets,
      EditionKeys keys,
      CurrentActor current,
      Audit audit,
      Settings settings,
      Clock clock) {
    this.check = check;
    this.requests = requests;
    this.sets = sets;
    this.keys = keys;
    this.current = current;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Checks an order before its member file is read.
   *
   * @throws InvalidInput with all its mistakes
   */
  @Transactional
  public PreparedRequest prepare(AnalysisOrder order) {
    current.require(Permission.ASK);
    return check.check(order);
  }

  /**
   * Counts a member file in one pass; nothing of it is kept but the counts.
   *
   * @throws InvalidInput when it cannot be used or is too small; with the match report if there is
   *     one
   */
  public CountedFile count(PreparedRequest prepared, InputStream memberFile) {
    var count = prepared.newCount();
    try {
      List<String> skipped =
          new MemberFileReader(settings.maxUploadBytes()).read(memberFile, count);
      var hashing = new HouseholdHashing(keys.of(prepared.edition().edition().id()));
      count.households(hashing);
      var counted =
          new CountedFile(count.counts(), count.report(skipped), hashing.set(UploadRules.STANDARD));
      requireSize(counted);
      requirePlausible(counted, count.largestBlock());
      return counted;
    } catch (MemberFileRefused e) {
      throw new InvalidInput("ledenbestand", e.getMessage());
    }
  }

  private static void requireSize(CountedFile counted) {
    if (FLOORS.isMemberFileTooSmall(counted.counts().households())) {
      String message =
          "In het werkgebied zijn minder dan "
              + Rules.STANDARD.memberFile()
              + " huishoudens met een lid herkend. Dat is te weinig voor een ledenanalyse;"
              + " controleer het werkgebied en het bestand.";
      throw new InvalidInput(List.of(new Fault("ledenbestand", message)), counted.report());
    }
  }

  private static void requirePlausible(CountedFile counted, long largestBlock) {
    var report = counted.report();
    PLAUSIBILITY
        .objection(
            counted.counts().households(), largestBlock, report.considered(), report.matchedTotal())
        .ifPresent(
            objection -> {
              throw new InvalidInput(List.of(new Fault("ledenbestand", objection)), report);
            });
  }

  /** Queues the request; when this returns it is committed. */
  @Transactional
  public AnalysisRequest accept(PreparedRequest prepared, Optional<CountedFile> file) {
    var request = queue(UUID.randomUUID(), prepared);
    file.ifPresent(f -> requests.add(request, f.counts()));
    file.ifPresent(f -> requests.add(request, f.report()));
    file.ifPresent(f -> sets.add(request, f.set()));
    return request;
  }

  AnalysisRequest queue(UUID id, PreparedRequest prepared) {
    var request =
        new AnalysisRequest(
            id,
            new AnalysisRequest.Sender(prepared.libraryId(), current.actor().accountId()),
            prepared.order(),
            prepared.edition().edition().id(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    requests.add(request);
    audit.done("aanvraag ingediend", id + ", " + prepared.order().library());
    return request;
  }

  /** The newest requests within reach. */
  @Transactional
  public List<AnalysisRequest> list() {
    return requests.list(PAGE).stream().filter(r -> current.reaches(r.libraryId())).toList();
  }

  @Transactional
  public Optional<AnalysisRequest> find(UUID id) {
    return requests.find(id).filter(request -> current.reaches(request.libraryId()));
  }

  @Transactional
  public Optional<MatchReport> findReport(UUID requestId) {
    return requests.findReport(requestId);
  }
}
