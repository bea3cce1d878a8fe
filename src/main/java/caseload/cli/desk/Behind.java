package caseload.cli.desk;

import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What a desk may ask of the reception behind it: to run other words, or to look at a line. */
public record Behind(ToIntFunction<String[]> run, Function<String[], FreeWords> look) {}
