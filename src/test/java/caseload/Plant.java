package caseload;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Bad classes, compiled from strings: what the locks of the house must catch. */
final class Plant {
  private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
  private static final Pattern NAME = Pattern.compile("(?:class|interface|record) (\\w+)");

  private Plant() {}

  /** The classes that these sources compile to. */
  static JavaClasses grow(Path folder, List<String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) files.add(new Source(source));
    boolean compiled = compiler.getTask(null, null, said, options, null, files).call();
    if (!compiled) {
      throw new IllegalArgumentException(
          sources + " does not compile: " + said.getDiagnostics().get(0).getMessage(Locale.ROOT));
    }
    return new ClassFileImporter().importPath(folder);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    private static String path(String text) {
      String room = first(PACKAGE, text).orElseThrow();
      return room.replace('.', '/') + "/" + first(NAME, text).orElseThrow() + ".java";
    }

    private static Optional<String> first(Pattern pattern, String text) {
      Matcher match = pattern.matcher(text);
      return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
