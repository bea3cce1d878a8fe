package caseload.cli.sheet;

import caseload.casefile.record.Trees;
import caseload.cli.desk.JsonTree;
import caseload.journey.Contact;
import caseload.journey.Network;
import caseload.journey.NextSchool;
import caseload.journey.Shared;
import caseload.policy.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people around a child, and what goes to the next school, as JSON has them. */
final class NetworkJson {
  private NetworkJson() {}

  static Map<String, Object> map(Network network, boolean screenSafe) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", network.code());
    map.put("family", people(network.family(), screenSafe));
    map.put(
        "agencies", network.agencies().stream().map(agency -> map(agency, screenSafe)).toList());
    map.put("staff", network.staff().stream().map(NetworkJson::map).toList());
    map.put("shared", network.shared().stream().map(NetworkJson::map).toList());
    return map;
  }

  private static Map<String, Object> map(Network.Agency agency, boolean screenSafe) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", agency.id());
    map.put("name", agency.name());
    map.put("people", people(agency.people(), screenSafe));
    map.put("met", agency.met());
    return map;
  }

  private static Map<String, Object> map(Network.Part part) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("role", part.role());
    map.put("what", part.what());
    map.put("last", part.last());
    return map;
  }

  private static Map<String, Object> map(Network.Passed passed) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", passed.date());
    map.putAll(map(passed.shared()));
    return map;
  }

  private static Map<String, Object> map(Shared shared) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("with", shared.with());
    map.put("what", shared.what());
    map.put("basis", Word.of(shared.basis()));
    return map;
  }

  private static List<Object> people(List<Contact> contacts, boolean screenSafe) {
    return contacts.stream()
        .map(each -> screenSafe ? (Object) Map.of("id", each.id()) : JsonTree.of(Trees.of(each)))
        .toList();
  }

  static Map<String, Object> map(NextSchool next) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", next.code());
    map.put("recorded", next.recorded());
    map.put("move", JsonTree.of(Trees.of(next.transition())));
    map.put("targets", next.targets().stream().map(NetworkJson::map).toList());
    map.put("child-voice", next.voice());
    map.put("shared", next.shared().stream().map(NetworkJson::map).toList());
    return map;
  }

  private static Map<String, Object> map(NextSchool.Reached target) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("target", target.target());
    target.status().ifPresent(status -> map.put("status", Word.of(status)));
    return map;
  }
}
