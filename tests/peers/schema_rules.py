"""relance-json.schema.json as a strict reader has it: closed, and with a count of what was met.

To the reader of a later version the schema is open, as relance-json(5) promises: members may be added. To the program
that it is installed with it is closed: a member that it does not name is a fault.
"""
import copy
import json
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DEFINITIONS = "#/$defs/"
OPEN = "-as-a-part"  # of the name of a definition, where others add members to it
SCHEMAS = ("items", "additionalProperties")
LISTS = ("allOf", "anyOf", "oneOf")
FAULTS = 3  # told of one document


def has_type(schema, name):
    met = schema.get("type")
    return met == name or isinstance(met, list) and name in met


class Schema:
    """The definitions by their pointers, and what documents had of them."""

    def __init__(self, whole=None):
        if whole is None:
            with open(os.path.join(ROOT, "man", "relance-json.schema.json"), encoding="utf-8") as file:
                whole = json.load(file)
        self.whole, self.schemas = whole, {}
        self.definitions = whole["$defs"]
        self.closed = {"$schema": whole["$schema"], "$defs": {}}
        for name, definition in self.definitions.items():
            self.closed["$defs"][name] = self.close(definition)
            self.closed["$defs"][name + OPEN] = self.close(definition, is_part=True)
        self.met, self.absent, self.samples, self.validators = set(), set(), {}, {}

    def at(self, pointer):
        if pointer not in self.schemas:
            schema = self.whole
            for word in pointer[2:].split("/"):
                schema = schema[int(word) if isinstance(schema, list) else word]
            self.schemas[pointer] = schema
        return self.schemas[pointer]

    def members_of(self, schema):
        """The names of all members that an object may have; of what it refers to, too."""
        names = set(schema.get("properties", ()))
        for part in schema.get("allOf", ()):
            names |= self.members_of(part)
        return names | (self.members_of(self.at(schema["$ref"])) if "$ref" in schema else set())

    def close(self, schema, is_part=False):
        """The same, and no member that is not named: of an object that is a part of another, only its members are closed."""
        closed = {}
        for key, value in schema.items():
            if key == "properties":
                value = {name: self.close(one) for name, one in value.items()}
            elif key == "allOf":
                value = [self.close(one, is_part=True) for one in value]
            elif key in LISTS:
                value = [self.close(one) for one in value]
            elif key in SCHEMAS and isinstance(value, dict):
                value = self.close(value)
            elif key == "$ref" and is_part:
                value += OPEN
            closed[key] = value
        if not is_part and ("properties" in schema or "allOf" in schema) and "additionalProperties" not in schema:
            closed["propertyNames"] = {"enum": sorted(self.members_of(schema))}
        return closed

    def pointers(self, schema=None, pointer="#"):
        """Each schema below, with its pointer."""
        schema = self.whole if schema is None else schema
        yield pointer, schema
        for key in ("$defs", "properties"):
            for name, one in schema.get(key, {}).items():
                yield from self.pointers(one, f"{pointer}/{key}/{name}")
        for key in SCHEMAS:
            if isinstance(schema.get(key), dict):
                yield from self.pointers(schema[key], f"{pointer}/{key}")
        for key in LISTS:
            for i, one in enumerate(schema.get(key, ())):
                yield from self.pointers(one, f"{pointer}/{key}/{i}")

    def faults(self, pointer, value):
        """What is wrong with a value by the closed schema at that pointer."""
        import jsonschema
        if pointer not in self.validators:
            self.validators[pointer] = jsonschema.Draft202012Validator(
                self.closed | {"$ref": pointer}, format_checker=jsonschema.FormatChecker())
        errors = sorted(self.validators[pointer].iter_errors(value), key=lambda error: [str(word) for word in error.path])
        return [f"{'/'.join(map(str, error.path))}: {error.message[-300:]}" for error in errors[:FAULTS]]

    def meet(self, pointer, value, is_part=False):
        """Notes which members a valid value has, and keeps one sample of each kind of object."""
        schema = self.at(pointer)
        if isinstance(value, dict) and not is_part and ("properties" in schema or "allOf" in schema):
            self.samples.setdefault(pointer, value)
        if "$ref" in schema:
            self.meet(schema["$ref"], value, is_part)
        for i in range(len(schema.get("allOf", ()))):
            self.meet(f"{pointer}/allOf/{i}", value, is_part=True)
        for i, _ in enumerate(schema.get("anyOf", ())):
            if not self.faults(f"{pointer}/anyOf/{i}", value):
                self.meet(f"{pointer}/anyOf/{i}", value)
        if isinstance(value, list) and "items" in schema:
            for one in value:
                self.meet(pointer + "/items", one)
        if isinstance(value, dict):
            for name in schema.get("properties", ()):
                below = f"{pointer}/properties/{name}"
                (self.met if value.get(name) not in (None, "") else self.absent if name not in value else set()).add(below)
                if name in value:
                    self.meet(below, value[name])

    def never_met(self):
        """Members that no document had with a value."""
        return sorted(member for member in self.members() if member not in self.met)

    def members(self):
        return [f"{pointer}/properties/{name}" for pointer, schema in self.pointers() for name in schema.get("properties", ())]

    def always_there(self):
        """Members that need not be there, and were in every document."""
        found = []
        for pointer, schema in self.pointers():
            found += [f"{pointer}/properties/{name}" for name in schema.get("properties", ())
                      if name not in schema.get("required", ()) and f"{pointer}/properties/{name}" not in self.absent]
        return sorted(found)

    def loose_ends(self):
        """Where the schema says less than it means: objects without members, lists without items, names of nothing."""
        found, named = [], set()
        for pointer, schema in self.pointers():
            members = self.members_of(schema)
            if has_type(schema, "object") and not members and "additionalProperties" not in schema:
                found.append(f"{pointer}: an object of which no member is named")
            if has_type(schema, "array") and "items" not in schema:
                found.append(f"{pointer}: a list of anything")
            found += [f"{pointer}: {name} is required and not named" for name in schema.get("required", ()) if name not in members]
            if not set(schema) & {"type", "$ref", "const", "enum", "anyOf", "allOf"}:
                found.append(f"{pointer}: anything at all")
            named |= {schema["$ref"]} if "$ref" in schema else set()
        for pointer in named:
            try:
                self.at(pointer)
            except KeyError:
                found.append(f"{pointer} is not there")
        return found, named

    def damaged(self):
        """(what, pointer, value): each kind of object that was met, with a member too many, and with one too few."""
        for pointer, value in self.samples.items():
            schema = self.at(pointer)
            if "additionalProperties" not in schema:
                yield "a member too many", pointer, value | {"of_nobody": None}
            for name in self.required_of(schema):
                less = copy.copy(value)
                del less[name]
                yield f"no {name}", pointer, less

    def required_of(self, schema):
        names = set(schema.get("required", ()))
        for part in schema.get("allOf", ()):
            names |= self.required_of(part)
        return names | (self.required_of(self.at(schema["$ref"])) if "$ref" in schema else set())
