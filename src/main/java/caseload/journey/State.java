package caseload.journey;

import java.util.Locale;

/** Where a mentee stands on a day; always worked out from the steps, never stored. */
public enum State {
  REFERRED,
  DECLINED,
  WAITING,
  ACTIVE,
  PAUSED,
  EXITED,
  CLOSED,
  DISPOSED;

  /** True while work goes on or could: the sum that a report must keep. */
  public boolean open() {
    return this == ACTIVE || this == PAUSED;
  }

  /** True when nothing more is to be done in this episode, so that a new referral may come. */
  public boolean ended() {
    return this == DECLINED || this == EXITED || this == CLOSED || this == DISPOSED;
  }

  /** The word on screens and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
