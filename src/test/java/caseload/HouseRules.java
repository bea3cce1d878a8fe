package caseload;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The locks of the house, each by a name and with its reason. */
final class HouseRules {
  private static final String POLICY = "caseload.policy..";
  private static final String JOURNEY = "caseload.journey..";
  private static final String CASEFILE = "caseload.casefile..";
  private static final String REPORT = "caseload.report..";
  private static final String CHANGE = "caseload.report.change";
  private static final String LETTER = "caseload.letter..";
  private static final String CLI = "caseload.cli..";
  private static final String MAIN = "caseload";

  private static final Set<String> RANDOM =
      Set.of("java.util.Random", "java.security.SecureRandom", "java.util.SplittableRandom");

  private HouseRules() {}

  /** All locks, by name. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    floors(rules);
    libraries(rules);
    outside(rules);
    rules.put("change is plain numbers", plainNumbers());
    rules.put("no cycles", noCycles("caseload.(*).."));
    rules.put("no cycles between rooms", noCycles("caseload.(**)"));
    rules.put("the one door", theOneDoor());
    rules.put("names", names());
    rules.put("rooms", rooms());
    return rules;
  }

  private static void floors(Map<String, ArchRule> rules) {
    rules.put(
        "policy sees nothing",
        blind(
            POLICY,
            "a school's decisions stand below everything that follows from them",
            MAIN,
            JOURNEY,
            CASEFILE,
            REPORT,
            LETTER,
            CLI));
    rules.put(
        "journey sees policy",
        blind(
            JOURNEY,
            "the rules hold whatever is on the disk, on paper or on the screen",
            MAIN,
            CASEFILE,
            REPORT,
            LETTER,
            CLI));
    rules.put(
        "report sees no file",
        blind(REPORT, "who counts cannot open a file", MAIN, CASEFILE, LETTER, CLI));
    rules.put(
        "casefile sees no report",
        blind(CASEFILE, "who keeps the files cannot count", MAIN, REPORT, LETTER, CLI));
    rules.put(
        "letter sees no command", blind(LETTER, "paper does not know what was typed", MAIN, CLI));
    rules.put(
        "desk knows no command",
        blind(
            "caseload.cli.desk",
            "every command works at the desk, and none is known there",
            "caseload.cli",
            "caseload.cli.sheet",
            "caseload.cli.step",
            "caseload.cli.letter",
            "caseload.cli.report",
            "caseload.cli.upkeep"));
    rules.put("nobody sees Main", blind(CLI, "Main hands in the world and is not asked", MAIN));
  }

  private static ArchRule blind(String floor, String because, String... rooms) {
    return noClasses()
        .that()
        .resideInAPackage(floor)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rooms)
        .because(because + "; arrows only go down");
  }

  private static void libraries(Map<String, ArchRule> rules) {
    rules.put(
        "picocli only in cli",
        only(
            List.of("picocli.."),
            List.of(CLI),
            List.of(),
            "what was typed must be a plain value before it meets a rule"));
    rules.put(
        "YAML only in casefile",
        only(
            List.of("org.snakeyaml.."),
            List.of(CASEFILE),
            List.of(),
            "how a record lies on disk is one room's business"));
    rules.put(
        "JSON and CSV only in casefile and Machine",
        only(
            List.of("tools.jackson..", "com.fasterxml..", "org.apache.commons.csv.."),
            List.of(CASEFILE),
            List.of("caseload.cli.desk.Machine"),
            "records are read and written in one room, output for other programs in one class"));
    rules.put(
        "document libraries only in letter",
        only(
            List.of(
                "com.github.mustachejava..",
                "com.openhtmltopdf..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.xmpbox..",
                "com.github.weisj..",
                "org.jsoup..",
                "eu.crydee.."),
            List.of(LETTER),
            List.of(),
            "paper is made in one room, so that only a view can reach a template"));
    rules.put(
        "statistics only in change",
        only(
            List.of("org.apache.commons.statistics..", "org.apache.commons.numbers.."),
            List.of(CHANGE),
            List.of(),
            "what a figure says is worked out in one room, under its limits"));
  }

  private static ArchRule plainNumbers() {
    return noClasses()
        .that()
        .resideInAPackage(CHANGE)
        .should()
        .dependOnClassesThat(
            describe(
                "are ours, outside " + CHANGE,
                each ->
                    each.getPackageName().startsWith(MAIN)
                        && !each.getPackageName().equals(CHANGE)))
        .because("a formula is read beside its source, without knowing a record or a policy");
  }

  private static ArchRule only(
      List<String> library, List<String> rooms, List<String> inside, String because) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms.toArray(String[]::new))
        .and(
            describe(
                "are not " + inside,
                each ->
                    inside.stream()
                        .noneMatch(
                            name ->
                                each.getName().equals(name)
                                    || each.getName().startsWith(name + "$"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new))
        .because(because);
  }

  private static void outside(Map<String, ArchRule> rules) {
    rules.put(
        "no clock but the one handed in",
        noClasses()
            .should()
            .accessTargetWhere(asksTheComputerForTheTime())
            .because("every day and moment comes from the Clock that Main hands in"));
    rules.put(
        "one clock, one chance, one screen",
        noClasses()
            .that()
            .resideOutsideOfPackage(MAIN)
            .should()
            .accessTargetWhere(reachesOutside())
            .because("clock, ids, keyboard, screen and exit enter beside Main and nowhere else"));
    rules.put(
        "rules touch no disk",
        noClasses()
            .that()
            .resideInAnyPackage(POLICY, JOURNEY, REPORT)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(nio\\.file|net|sql)\\..*|java\\.io\\.File.*")
            .because("the same records must always give the same answer"));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheComputerForTheTime() {
    return describe(
        "asks the computer for the time",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          boolean clockless = !access.getTarget().getFullName().contains("java.time.Clock");
          return (owner.startsWith("java.time.") && name.equals("now") && clockless)
              || (owner.equals("java.util.Date") && access.getTarget().getFullName().endsWith("()"))
              || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
              || owner.equals("java.util.GregorianCalendar")
              || (owner.equals("java.lang.System")
                  && Set.of("currentTimeMillis", "nanoTime").contains(name));
        });
  }

  private static DescribedPredicate<JavaAccess<?>> reachesOutside() {
    return describe(
        "reaches outside",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          boolean noArguments = access.getTarget().getFullName().endsWith("()");
          return (owner.equals("java.lang.System")
                  && Set.of("out", "err", "in", "exit", "console", "getenv", "setOut", "setErr")
                      .contains(name))
              || (owner.equals("java.lang.Runtime") && Set.of("exit", "halt").contains(name))
              || (owner.equals("java.time.Clock") && name.startsWith("system"))
              || (RANDOM.contains(owner) && name.equals("<init>") && noArguments)
              || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
              || (owner.equals("java.lang.Math") && name.equals("random"))
              || (name.equals("printStackTrace") && noArguments);
        });
  }

  private static ArchRule noCycles(String rooms) {
    return slices()
        .matching(rooms)
        .should()
        .beFreeOfCycles()
        .because("two rooms that need each other are one room");
  }

  private static ArchRule theOneDoor() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("caseload.journey.Journey")
        .should()
        .accessTargetWhere(
            describe(
                "makes an Entry",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().getName().equals("caseload.journey.Entry")
                        && access.getTarget().getName().equals("<init>")))
        .because("only a step that Journey.admit let in may be written; the gate stands there");
  }

  private static ArchRule names() {
    return classes()
        .should()
        .haveNameNotMatching(".*(Service|Utils?|Manager|Impl|Helper|Dto|DTO)(\\$.*)?")
        .because("a class is named in the words of the job");
  }

  private static ArchRule rooms() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            "..service..",
            "..util..",
            "..common..",
            "..model..",
            "..impl..",
            "..dto..",
            "..manager..")
        .because("a room is named in the words of the job");
  }
}
