package caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every transcript says what the command line says; write them anew with -Dgolden.update=true. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranscriptTest {

  @TestFactory
  Stream<DynamicTest> the_command_line_says_what_the_transcript_says(@TempDir Path folder)
      throws IOException {
    Givens givens = new Givens(folder);
    return Transcript.all().stream()
        .map(
            file ->
                dynamicTest(
                    Transcript.ALL.relativize(file).toString(),
                    () -> same(file, Files.createTempDirectory(folder, "caseload"), givens)));
  }

  private static void same(Path file, Path folder, Givens givens) throws IOException {
    Transcript transcript = Transcript.play(file, folder, givens);

    if (Boolean.getBoolean("golden.update")) Files.writeString(file, transcript.actual());
    else assertThat(transcript.actual()).isEqualTo(transcript.expected());
  }
}
