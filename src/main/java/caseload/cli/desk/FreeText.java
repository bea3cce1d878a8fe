package caseload.cli.desk;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of an option for free text, which may begin with a dash. It is given to an option as
 * its {@code preprocessor} and its {@code converter}, both; only a text that is itself an option of
 * the command is not taken, since then the text was most likely forgotten.
 */
final class FreeText implements IParameterPreprocessor, ITypeConverter<String> {
  /** Tells picocli that a text is no option; no argument can hold it, and none leaves with it. */
  private static final String MARK = "\0";

  @Override
  @SuppressWarnings("JdkObsolete") // the stack is picocli's
  public boolean preprocess(
      Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    boolean attached = !String.valueOf(info.get("separator")).isBlank();
    if (!args.isEmpty() && (attached || !isOption(args.peek(), command))) {
      args.push(MARK + args.pop());
    }
    return false;
  }

  @Override
  public String convert(String value) {
    String text = asTyped(value);
    if (text.isBlank()) throw new TypeConversionException("empty");
    return text;
  }

  /** The value as it was typed. */
  static String asTyped(String value) {
    return value.startsWith(MARK) ? value.substring(MARK.length()) : value;
  }

  private static boolean isOption(String text, CommandSpec command) {
    String name = text.startsWith("--") ? text.split("=", 2)[0] : text;
    return command.optionsMap().containsKey(name) || text.equals("--");
  }
}
