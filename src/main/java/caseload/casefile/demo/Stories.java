package caseload.casefile.demo;

import caseload.casefile.CaseFile;
import caseload.casefile.Caseload;
import caseload.casefile.Starter;
import caseload.casefile.demo.Child.Story;
import caseload.casefile.record.Change;
import caseload.casefile.record.Tree.Fields;
import caseload.journey.Entry;
import caseload.journey.Episode;
import caseload.journey.Journey;
import caseload.journey.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented caseload, told relative to today. Every step is put to the rules like a real one; a
 * story that breaks a rule does not get past its {@code Refusal}.
 */
public final class Stories {
  private final Caseload caseload;
  private final List<Story> stories;
  private final Teller teller;
  private final Names names;

  private Stories(Caseload caseload, List<Story> stories, Teller teller, Names names) {
    this.caseload = caseload;
    this.stories = stories;
    this.teller = teller;
    this.names = names;
  }

  /** The policy to start from, with what the practice school has answered; empty for no policy. */
  public static Optional<Starter> starter(String policy) {
    return Starter.named(policy)
        .map(starter -> starter.with(answers(Pages.read(policy + "/usual.yaml"))));
  }

  private static List<Change> answers(Fields usual) {
    return Pages.items(usual, "answers").stream()
        .map(Fields.class::cast)
        .map(each -> Change.of(Pages.text(each, "path"), each.get("value").orElseThrow()))
        .toList();
  }

  /**
   * The stories for a school that was started from this policy. One that began before the terms of
   * the calendar is left out: in a September last year's autumn is too long ago.
   */
  public static Stories of(Caseload caseload, String policy, LocalDate today) {
    Fields usual = Pages.read(policy + "/usual.yaml");
    List<Story> stories = new ArrayList<>();
    for (String page : Pages.texts(usual, "pages")) {
      Pages.items(Pages.read(policy + "/" + page + ".yaml"), "stories")
          .forEach(story -> stories.add(Story.of(story)));
    }
    Teller teller = Teller.of(caseload, usual, today);
    stories.removeIf(story -> !teller.reaches(story));
    return new Stories(caseload, stories, teller, Names.read(Pages.read("names.yaml")));
  }

  /** One mentee, and each step as the rules let it in; nothing of it is written. */
  public record Told(Journey journey, List<Entry> entries) {
    public Told {
      entries = List.copyOf(entries);
    }
  }

  /** How many stories there are; a larger caseload tells them again under other names. */
  public int count() {
    return stories.size();
  }

  /** Tells the story of one mentee, counted from 0. */
  public Told tell(int number) {
    int round = number / stories.size();
    Story story = stories.get(number % stories.size());
    Story told = round == 0 ? story : names.other(story, number, round);
    Teller.Tale tale = teller.tell(told, caseload.newCode(), number, round);
    Journey journey = Journey.of(tale.mentee());
    List<Entry> entries = new ArrayList<>();
    for (Step step : tale.steps()) {
      Entry entry = journey.admit(step, caseload.school().policy());
      journey = with(journey, entry);
      entries.add(entry);
    }
    return new Told(journey, entries);
  }

  private static Journey with(Journey journey, Entry entry) {
    List<Episode> episodes = new ArrayList<>(journey.episodes());
    int last = episodes.size() - 1;
    if (last >= 0 && episodes.get(last).id().equals(entry.episode())) {
      episodes.set(last, episodes.get(last).with(entry.step()));
    } else {
      episodes.add(new Episode(entry.episode(), List.of(entry.step())));
    }
    return new Journey(journey.mentee(), episodes);
  }

  /** Writes so many mentees into the caseload. */
  public List<Journey> write(int mentees) {
    List<Journey> written = new ArrayList<>();
    for (int number = 0; number < mentees; number++) {
      Told told = tell(number);
      write(told);
      written.add(told.journey());
    }
    return written;
  }

  private void write(Told told) {
    String code = told.journey().mentee().mentee();
    caseload.add(told.journey().mentee(), told.entries().get(0));
    CaseFile file = caseload.file(code).orElseThrow();
    told.entries().stream().skip(1).forEach(file::add);
  }
}
