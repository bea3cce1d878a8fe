package caseload.report.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Looks for a world by mending one broken row after another, each time with the change that breaks
 * least elsewhere. It finds quickly that a value is possible; finding none proves nothing.
 */
final class Walk {
  private static final int STEPS = 500;
  private static final int REST = 4;
  private static final int STRAY = 10;

  private static final int FROM_NOTHING = 20_000;

  private final Net net;
  private final long[] world;
  private final long[] sums;
  private final int[] rests;
  private final Random random = new Random(1);
  private int step;

  private Walk(Net net, long[] from) {
    this.net = net;
    this.world = new long[from.length];
    Arrays.setAll(world, i -> net.within(i, from[i]));
    this.sums = Arrays.stream(net.rows()).mapToLong(row -> row.sum(world)).toArray();
    this.rests = new int[from.length];
  }

  /** A world within the net, near the numbers given; it has been checked against every row. */
  static Optional<long[]> near(long[] from, Net net, Patience patience) {
    return taken(new Walk(net, from), STEPS, patience);
  }

  /** Any world within the net, for one who knows of none. */
  static Optional<long[]> anywhere(Net net, Patience patience) {
    return taken(new Walk(net, net.lows()), FROM_NOTHING, patience);
  }

  private static Optional<long[]> taken(Walk walk, int steps, Patience patience) {
    Net net = walk.net;
    boolean arrived = walk.arrives(steps);
    patience.note((long) (walk.step + 1) * (net.rows().length + net.size()));
    return arrived && net.holds(walk.world) ? Optional.of(walk.world) : Optional.empty();
  }

  private boolean arrives(int steps) {
    for (step = 0; step < steps; step++) {
      int[] broken = broken();
      if (broken.length == 0) return true;
      if (!mend(broken[random.nextInt(broken.length)])) return false;
    }
    return false;
  }

  private int[] broken() {
    int[] broken = new int[sums.length];
    int count = 0;
    for (int i = 0; i < sums.length; i++) {
      if (net.rows()[i].broken(sums[i]) != 0) broken[count++] = i;
    }
    return Arrays.copyOf(broken, count);
  }

  private boolean mend(int broken) {
    Row row = net.rows()[broken];
    int best = -1;
    long least = Long.MAX_VALUE;
    boolean stray = random.nextInt(STRAY) == 0;
    for (int i = 0; i < row.size(); i++) {
      int place = row.place(i);
      long by = by(broken, place);
      if (by == 0) continue;
      long worse = stray ? random.nextInt(STRAY) : worse(place, by);
      long rest = rests[place] > step ? Range.UNLIMITED : 0;
      long cost = 2 * (worse + rest) + random.nextInt(2);
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    if (best >= 0) move(best, by(broken, best));
    return best >= 0;
  }

  /** How far the unknown would have to go to mend the row, as far as it may. */
  private long by(int broken, int place) {
    Row row = net.rows()[broken];
    long times = row.times(place);
    long over = row.broken(sums[broken]);
    long by = row.exact() ? -over / times : -Long.signum(times) * upTo(over, Math.abs(times));
    return net.within(place, world[place] + by) - world[place];
  }

  private static long upTo(long over, long times) {
    return (over + times - 1) / times;
  }

  private long worse(int place, long by) {
    long worse = 0;
    for (int i : net.touching(place)) {
      Row row = net.rows()[i];
      long now = Math.abs(row.broken(sums[i]));
      worse += Math.abs(row.broken(sums[i] + row.times(place) * by)) - now;
    }
    return worse;
  }

  private void move(int place, long by) {
    world[place] += by;
    rests[place] = step + REST + random.nextInt(REST);
    for (int i : net.touching(place)) sums[i] += net.rows()[i].times(place) * by;
  }
}
