package caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema that ships is the one that the records give; write it with -Dgolden.update=true. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemasTest {
  static final List<String> POLICIES = Starters.POLICIES;
  static final List<String> QUESTIONNAIRES = Starters.SHIPPED;

  private static final Path FOLDER = Path.of("src/main/resources/schema");
  private static final String CASELOAD = "caseload.schema.json";
  private static final String QUESTIONNAIRE = "questionnaire.schema.json";

  @Test
  void the_schema_of_caseload_yaml_is_that_of_the_records() throws IOException {
    sameAsShipped(CASELOAD, Schemas.of(SchoolFile.class, "caseload.yaml"));
  }

  @Test
  void the_schema_of_a_questionnaire_is_that_of_the_records() throws IOException {
    sameAsShipped(QUESTIONNAIRE, Schemas.of(Questionnaire.class, "A questionnaire"));
  }

  @ParameterizedTest
  @FieldSource("POLICIES")
  void an_editor_finds_nothing_wrong_with_a_starter(String name) {
    String yaml = Starters.text(Starters.policyFile(name));

    assertThat(errors(CASELOAD, Starters.withTerms(yaml))).isEmpty();
    assertThat(errors(CASELOAD, Starters.withTerms(Starters.switchedOn(yaml)))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("QUESTIONNAIRES")
  void an_editor_finds_nothing_wrong_with_a_questionnaire(String name) {
    assertThat(errors(QUESTIONNAIRE, Starters.text(Starters.questionnaireFile(name)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "place-only: yes, place-only: perhaps",
    "otherwise: warn, otherwise: shout",
    "session-minutes: 30, session-minutes: half an hour",
    "next-review: 2022-09-30, next-review: soon",
    "who-may-refer:, who-can-refer:",
    "'format: 1', '# no format'",
    "id: role, id: The Role"
  })
  void an_editor_sees_what_does_not_fit(String good, String bad) {
    String yaml = Starters.withTerms(Starters.text(Starters.policyFile("castilion-primary")));

    assertThat(yaml).contains(good);
    assertThat(errors(CASELOAD, yaml.replace(good, bad))).isNotEmpty();
  }

  private static void sameAsShipped(String name, String schema) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, schema);
    }

    assertThat(schema).isEqualToNormalizingNewlines(Starters.text(file));
  }

  private static List<Error> errors(String schema, String yaml) {
    JsonNode tree = new YAMLMapper().readTree(yaml);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Starters.text(FOLDER.resolve(schema)))
        .validate(
            tree,
            context ->
                context.executionConfig(config -> config.formatAssertionsEnabled(Boolean.TRUE)));
  }
}
