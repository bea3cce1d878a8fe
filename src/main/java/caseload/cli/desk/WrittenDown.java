package caseload.cli.desk;

import caseload.casefile.DoneLog;
import caseload.casefile.disk.Change;
import caseload.casefile.disk.Disk;
import caseload.casefile.record.Unreadable;
import java.nio.file.Path;
import java.util.List;

/** Writes down what a command changed; should that fail, what was saved stays saved. */
record WrittenDown(Desk desk, String did, List<Change> changes) {

  void keep() {
    try {
      Path root = desk.root();
      new DoneLog(root, desk.disk(root), desk.ids()).add(did, desk.recorded(), changes);
    } catch (Disk.Failure | Unreadable fault) {
      desk.note("Note    It is saved, but  caseload undo  cannot take it back.");
    }
  }
}
