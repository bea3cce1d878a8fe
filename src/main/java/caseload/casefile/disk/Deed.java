package caseload.casefile.disk;

import java.io.IOException;

/** Something done on the disk, which may fail. */
interface Deed {
  void run() throws IOException;
}
