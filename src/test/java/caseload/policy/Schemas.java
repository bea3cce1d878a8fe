package caseload.policy;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema of the policy's records, so that an editor knows keys, words and types. */
final class Schemas {
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private Schemas() {}

  static String of(Class<?> type, String title) {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.STANDARD_FORMATS,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.FLATTENED_OPTIONALS);
    builder
        .forFields()
        .withPropertyNameOverrideResolver(field -> FromTree.kebab(field.getDeclaredName()))
        .withTargetTypeOverridesResolver(Schemas::whatMayBeThere)
        .withRequiredCheck(Schemas::required)
        .withStringPatternResolver(Schemas::pattern);
    builder
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparingInt(Schemas::place))
        .withCustomDefinitionProvider(Schemas::yesOrNo)
        .withCustomDefinitionProvider(Schemas::word)
        .withCustomDefinitionProvider(new ChoiceOrWords());
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(type);
    schema.put("title", title);
    return schema.toPrettyString() + "\n";
  }

  /** Keys come in the order of the record. */
  private static int place(MemberScope<?, ?> member) {
    Class<?> record = member.getDeclaringType().getErasedType();
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .toList()
        .indexOf(member.getDeclaredName());
  }

  private static @Nullable List<ResolvedType> whatMayBeThere(FieldScope field) {
    ResolvedType inner = field.getTypeParameterFor(Optional.class, 0);
    return inner == null ? null : List.of(inner);
  }

  /** What may be left out: lists, maps, optional things, and a yes or no. */
  private static boolean required(FieldScope field) {
    Class<?> type = field.getRawMember().getType();
    return !List.of(Optional.class, List.class, Map.class, boolean.class).contains(type);
  }

  private static @Nullable String pattern(FieldScope field) {
    return field.getDeclaredName().equals("id") ? ID : null;
  }

  private static @Nullable CustomDefinition yesOrNo(
      ResolvedType type, SchemaGenerationContext context) {
    if (!List.of(boolean.class, Boolean.class).contains(type.getErasedType())) return null;
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    node.putArray("enum").add("yes").add("no").add(true).add(false);
    return inline(node);
  }

  private static @Nullable CustomDefinition word(
      ResolvedType type, SchemaGenerationContext context) {
    Object[] words = type.getErasedType().getEnumConstants();
    if (words == null) return null;
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    var list = node.putArray("enum");
    for (Object word : words) list.add(FromTree.kebab(((Enum<?>) word).name()));
    return inline(node);
  }

  private static CustomDefinition inline(ObjectNode node) {
    return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.NO);
  }

  private static boolean mayBeWords(Class<?> type) {
    try {
      return type.isRecord() && type.getMethod("of", String.class) != null;
    } catch (NoSuchMethodException none) {
      return false;
    }
  }

  /** A choice is an id with its words, or the words alone. */
  private static final class ChoiceOrWords implements CustomDefinitionProviderV2 {
    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
        ResolvedType type, SchemaGenerationContext context) {
      if (!mayBeWords(type.getErasedType())) return null;
      ObjectNode node = context.getGeneratorConfig().createObjectNode();
      var either = node.putArray("anyOf");
      either.addObject().put("type", "string");
      either.add(context.createStandardDefinition(type, this));
      return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
    }
  }
}
