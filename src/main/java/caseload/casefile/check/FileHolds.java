package caseload.casefile.check;

import caseload.journey.Episode;
import caseload.journey.Filing;
import caseload.journey.Journey;
import caseload.journey.Mentee;
import caseload.policy.FileItem;
import caseload.policy.Policy;
import java.util.List;
import java.util.stream.Collectors;

/** What the files of ended episodes lack, by the school's list; an open one may still be filled. */
record FileHolds(Round round, Mentee mentee, Policy policy) {

  void look(List<EpisodeFolder> folders) {
    Journey journey = new Journey(mentee, folders.stream().map(EpisodeFolder::episode).toList());
    folders.stream()
        .filter(each -> each.unreadable().isEmpty() && each.episode().exit().isPresent())
        .forEach(each -> look(journey, each));
  }

  private void look(Journey journey, EpisodeFolder folder) {
    Episode episode = folder.episode();
    List<FileItem> missing = Filing.of(journey, episode, policy, round.today()).missing();
    if (missing.isEmpty()) return;
    String ids = missing.stream().map(FileItem::id).collect(Collectors.joining(", "));
    round.found(new FileIncomplete(round.spot(folder.folder()), ids));
  }
}
