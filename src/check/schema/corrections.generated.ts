// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Change the schemas, not this file.
export const corrections = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/corrections.schema.json","type":"object","additionalProperties":false,"required":["type","version","sources"],"properties":{"$schema":{"type":"string"},"type":{"const":"corrections"},"version":{"const":1},"sources":{"type":"array","items":{"$ref":"#/$defs/CorrectedSource"}}},"$defs":{"CorrectedSource":{"type":"object","additionalProperties":false,"required":["path","sha256","corrections"],"properties":{"path":{"type":["string","null"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"corrections":{"type":"array","items":{"$ref":"#/$defs/Correction"}}}},"LineAnchor":{"type":"object","additionalProperties":false,"required":["line","text","before","after"],"properties":{"line":{"type":"integer","minimum":1},"text":{"type":"string","pattern":"\\S"},"before":{"type":["string","null"]},"after":{"type":["string","null"]}}},"Correction":{"oneOf":[{"type":"object","additionalProperties":false,"required":["action","at"],"properties":{"action":{"enum":["begin","continue","furniture","text"]},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"from":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","from","value"],"properties":{"action":{"const":"field"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["number","issuers","title","kind","section","page","addressee","signatories","date","disclosure","keywords","copiedTo","printedDate"]},"from":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","value"],"properties":{"action":{"const":"accept"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["number","issuers","title","kind","section","page","addressee","signatories","date","disclosure","keywords","copiedTo","printedDate"]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","from","value"],"properties":{"action":{"const":"gazette"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["name","region","publisher","year","issue","totalIssue","published","frequency","address","postcode","phone","distribution"]},"from":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","from","value"],"properties":{"action":{"const":"block"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"from":{"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]},"value":{"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]}}},{"type":"object","additionalProperties":false,"required":["action","at"],"properties":{"action":{"enum":["join","split"]},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]}}}]}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["path","sha256","corrections"],"properties":{"path":{"type":["string","null"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"corrections":{"type":"array","items":{"$ref":"#/$defs/Correction"}}}};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const schema33 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["action","at"],"properties":{"action":{"enum":["begin","continue","furniture","text"]},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"from":{"type":["string","null"]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","from","value"],"properties":{"action":{"const":"field"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["number","issuers","title","kind","section","page","addressee","signatories","date","disclosure","keywords","copiedTo","printedDate"]},"from":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","value"],"properties":{"action":{"const":"accept"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["number","issuers","title","kind","section","page","addressee","signatories","date","disclosure","keywords","copiedTo","printedDate"]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","field","from","value"],"properties":{"action":{"const":"gazette"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"field":{"enum":["name","region","publisher","year","issue","totalIssue","published","frequency","address","postcode","phone","distribution"]},"from":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]},"value":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string","pattern":"\\S"}}]}}},{"type":"object","additionalProperties":false,"required":["action","at","from","value"],"properties":{"action":{"const":"block"},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]},"from":{"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]},"value":{"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]}}},{"type":"object","additionalProperties":false,"required":["action","at"],"properties":{"action":{"enum":["join","split"]},"at":{"$ref":"#/$defs/LineAnchor"},"because":{"type":["string","null"]}}}]};
const schema34 = {"type":"object","additionalProperties":false,"required":["line","text","before","after"],"properties":{"line":{"type":"integer","minimum":1},"text":{"type":"string","pattern":"\\S"},"before":{"type":["string","null"]},"after":{"type":["string","null"]}}};
const pattern5 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.action === undefined) && (missing0 = "action")) || ((data.at === undefined) && (missing0 = "at"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "at")) || (key0 === "because")) || (key0 === "from"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs4 = errors;
if(!((((data0 === "begin") || (data0 === "continue")) || (data0 === "furniture")) || (data0 === "text"))){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/0/properties/action/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[0].properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.at !== undefined){
let data1 = data.at;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.line === undefined) && (missing1 = "line")) || ((data1.text === undefined) && (missing1 = "text"))) || ((data1.before === undefined) && (missing1 = "before"))) || ((data1.after === undefined) && (missing1 = "after"))){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data1){
if(!((((key1 === "line") || (key1 === "text")) || (key1 === "before")) || (key1 === "after"))){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data1.line !== undefined){
let data2 = data1.line;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.text !== undefined){
let data3 = data1.text;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.before !== undefined){
let data4 = data1.before;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.after !== undefined){
let data5 = data1.after;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.because !== undefined){
let data6 = data.because;
const _errs17 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/0/properties/because/type",keyword:"type",params:{type: schema33.oneOf[0].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.from !== undefined){
let data7 = data.from;
const _errs19 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/0/properties/from/type",keyword:"type",params:{type: schema33.oneOf[0].properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.action === undefined) && (missing2 = "action")) || ((data.at === undefined) && (missing2 = "at"))) || ((data.field === undefined) && (missing2 = "field"))) || ((data.from === undefined) && (missing2 = "from"))) || ((data.value === undefined) && (missing2 = "value"))){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
const _errs23 = errors;
for(const key2 in data){
if(!((((((key2 === "action") || (key2 === "at")) || (key2 === "because")) || (key2 === "field")) || (key2 === "from")) || (key2 === "value"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs23 === errors){
if(data.action !== undefined){
const _errs24 = errors;
if("field" !== data.action){
const err17 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/1/properties/action/const",keyword:"const",params:{allowedValue: "field"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.at !== undefined){
let data9 = data.at;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((((data9.line === undefined) && (missing3 = "line")) || ((data9.text === undefined) && (missing3 = "text"))) || ((data9.before === undefined) && (missing3 = "before"))) || ((data9.after === undefined) && (missing3 = "after"))){
const err18 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
const _errs28 = errors;
for(const key3 in data9){
if(!((((key3 === "line") || (key3 === "text")) || (key3 === "before")) || (key3 === "after"))){
const err19 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data9.line !== undefined){
let data10 = data9.line;
const _errs29 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs29){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.text !== undefined){
let data11 = data9.text;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err22 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.before !== undefined){
let data12 = data9.before;
const _errs33 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.after !== undefined){
let data13 = data9.after;
const _errs35 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err25 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.because !== undefined){
let data14 = data.because;
const _errs37 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/1/properties/because/type",keyword:"type",params:{type: schema33.oneOf[1].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.field !== undefined){
let data15 = data.field;
const _errs39 = errors;
if(!(((((((((((((data15 === "number") || (data15 === "issuers")) || (data15 === "title")) || (data15 === "kind")) || (data15 === "section")) || (data15 === "page")) || (data15 === "addressee")) || (data15 === "signatories")) || (data15 === "date")) || (data15 === "disclosure")) || (data15 === "keywords")) || (data15 === "copiedTo")) || (data15 === "printedDate"))){
const err28 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/1/properties/field/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[1].properties.field.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.from !== undefined){
let data16 = data.from;
const _errs40 = errors;
const _errs41 = errors;
let valid7 = false;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err29 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid1 = _errs42 === errors;
valid7 = valid7 || _valid1;
const _errs44 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid7 = valid7 || _valid1;
const _errs46 = errors;
if(data16 !== null){
const err32 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid7 = valid7 || _valid1;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data16)){
var valid8 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err33 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/oneOf/1/properties/from/anyOf/3/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/oneOf/1/properties/from/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid8 = _errs50 === errors;
if(!valid8){
break;
}
}
}
else {
const err35 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid1 = _errs48 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err36 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.value !== undefined){
let data18 = data.value;
const _errs52 = errors;
const _errs53 = errors;
let valid9 = false;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err37 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid2 = _errs54 === errors;
valid9 = valid9 || _valid2;
const _errs56 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs56 === errors;
valid9 = valid9 || _valid2;
const _errs58 = errors;
if(data18 !== null){
const err40 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid9 = valid9 || _valid2;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data18)){
var valid10 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err41 = {instancePath:instancePath+"/value/" + i1,schemaPath:"#/oneOf/1/properties/value/anyOf/3/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/value/" + i1,schemaPath:"#/oneOf/1/properties/value/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid10 = _errs62 === errors;
if(!valid10){
break;
}
}
}
else {
const err43 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid2 = _errs60 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const err44 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs64 = errors;
if(errors === _errs64){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((((data.action === undefined) && (missing4 = "action")) || ((data.at === undefined) && (missing4 = "at"))) || ((data.field === undefined) && (missing4 = "field"))) || ((data.value === undefined) && (missing4 = "value"))){
const err46 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
const _errs66 = errors;
for(const key4 in data){
if(!(((((key4 === "action") || (key4 === "at")) || (key4 === "because")) || (key4 === "field")) || (key4 === "value"))){
const err47 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
}
if(_errs66 === errors){
if(data.action !== undefined){
const _errs67 = errors;
if("accept" !== data.action){
const err48 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/2/properties/action/const",keyword:"const",params:{allowedValue: "accept"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.at !== undefined){
let data21 = data.at;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if(((((data21.line === undefined) && (missing5 = "line")) || ((data21.text === undefined) && (missing5 = "text"))) || ((data21.before === undefined) && (missing5 = "before"))) || ((data21.after === undefined) && (missing5 = "after"))){
const err49 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs71 = errors;
for(const key5 in data21){
if(!((((key5 === "line") || (key5 === "text")) || (key5 === "before")) || (key5 === "after"))){
const err50 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
}
if(_errs71 === errors){
if(data21.line !== undefined){
let data22 = data21.line;
const _errs72 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err51 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs72){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err52 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.text !== undefined){
let data23 = data21.text;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err53 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.before !== undefined){
let data24 = data21.before;
const _errs76 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.after !== undefined){
let data25 = data21.after;
const _errs78 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
const err56 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid13 = _errs78 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.because !== undefined){
let data26 = data.because;
const _errs80 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
const err58 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/2/properties/because/type",keyword:"type",params:{type: schema33.oneOf[2].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid11 = _errs80 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.field !== undefined){
let data27 = data.field;
const _errs82 = errors;
if(!(((((((((((((data27 === "number") || (data27 === "issuers")) || (data27 === "title")) || (data27 === "kind")) || (data27 === "section")) || (data27 === "page")) || (data27 === "addressee")) || (data27 === "signatories")) || (data27 === "date")) || (data27 === "disclosure")) || (data27 === "keywords")) || (data27 === "copiedTo")) || (data27 === "printedDate"))){
const err59 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/2/properties/field/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[2].properties.field.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid11 = _errs82 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.value !== undefined){
let data28 = data.value;
const _errs83 = errors;
const _errs84 = errors;
let valid14 = false;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err60 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid3 = _errs85 === errors;
valid14 = valid14 || _valid3;
const _errs87 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err62 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs87 === errors;
valid14 = valid14 || _valid3;
const _errs89 = errors;
if(data28 !== null){
const err63 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid14 = valid14 || _valid3;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data28)){
var valid15 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs93 = errors;
if(errors === _errs93){
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err64 = {instancePath:instancePath+"/value/" + i2,schemaPath:"#/oneOf/2/properties/value/anyOf/3/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/value/" + i2,schemaPath:"#/oneOf/2/properties/value/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid15 = _errs93 === errors;
if(!valid15){
break;
}
}
}
else {
const err66 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid3 = _errs91 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const err67 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs83 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((((data.action === undefined) && (missing6 = "action")) || ((data.at === undefined) && (missing6 = "at"))) || ((data.field === undefined) && (missing6 = "field"))) || ((data.from === undefined) && (missing6 = "from"))) || ((data.value === undefined) && (missing6 = "value"))){
const err69 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
const _errs97 = errors;
for(const key6 in data){
if(!((((((key6 === "action") || (key6 === "at")) || (key6 === "because")) || (key6 === "field")) || (key6 === "from")) || (key6 === "value"))){
const err70 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
}
if(_errs97 === errors){
if(data.action !== undefined){
const _errs98 = errors;
if("gazette" !== data.action){
const err71 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/3/properties/action/const",keyword:"const",params:{allowedValue: "gazette"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid16 = _errs98 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.at !== undefined){
let data31 = data.at;
const _errs99 = errors;
const _errs100 = errors;
if(errors === _errs100){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing7;
if(((((data31.line === undefined) && (missing7 = "line")) || ((data31.text === undefined) && (missing7 = "text"))) || ((data31.before === undefined) && (missing7 = "before"))) || ((data31.after === undefined) && (missing7 = "after"))){
const err72 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
const _errs102 = errors;
for(const key7 in data31){
if(!((((key7 === "line") || (key7 === "text")) || (key7 === "before")) || (key7 === "after"))){
const err73 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
}
if(_errs102 === errors){
if(data31.line !== undefined){
let data32 = data31.line;
const _errs103 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err74 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(errors === _errs103){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err75 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
var valid18 = _errs103 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.text !== undefined){
let data33 = data31.text;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err76 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid18 = _errs105 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.before !== undefined){
let data34 = data31.before;
const _errs107 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
const err78 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.after !== undefined){
let data35 = data31.after;
const _errs109 = errors;
if((typeof data35 !== "string") && (data35 !== null)){
const err79 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var valid16 = _errs99 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.because !== undefined){
let data36 = data.because;
const _errs111 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
const err81 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/3/properties/because/type",keyword:"type",params:{type: schema33.oneOf[3].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.field !== undefined){
let data37 = data.field;
const _errs113 = errors;
if(!((((((((((((data37 === "name") || (data37 === "region")) || (data37 === "publisher")) || (data37 === "year")) || (data37 === "issue")) || (data37 === "totalIssue")) || (data37 === "published")) || (data37 === "frequency")) || (data37 === "address")) || (data37 === "postcode")) || (data37 === "phone")) || (data37 === "distribution"))){
const err82 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/3/properties/field/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[3].properties.field.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.from !== undefined){
let data38 = data.from;
const _errs114 = errors;
const _errs115 = errors;
let valid19 = false;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err83 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid4 = _errs116 === errors;
valid19 = valid19 || _valid4;
const _errs118 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err85 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid4 = _errs118 === errors;
valid19 = valid19 || _valid4;
const _errs120 = errors;
if(data38 !== null){
const err86 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid4 = _errs120 === errors;
valid19 = valid19 || _valid4;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data38)){
var valid20 = true;
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
const _errs124 = errors;
if(errors === _errs124){
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err87 = {instancePath:instancePath+"/from/" + i3,schemaPath:"#/oneOf/3/properties/from/anyOf/3/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/from/" + i3,schemaPath:"#/oneOf/3/properties/from/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid20 = _errs124 === errors;
if(!valid20){
break;
}
}
}
else {
const err89 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid4 = _errs122 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const err90 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs114 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.value !== undefined){
let data40 = data.value;
const _errs126 = errors;
const _errs127 = errors;
let valid21 = false;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err91 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid5 = _errs128 === errors;
valid21 = valid21 || _valid5;
const _errs130 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err93 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid5 = _errs130 === errors;
valid21 = valid21 || _valid5;
const _errs132 = errors;
if(data40 !== null){
const err94 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid5 = _errs132 === errors;
valid21 = valid21 || _valid5;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data40)){
var valid22 = true;
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
const _errs136 = errors;
if(errors === _errs136){
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err95 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/oneOf/3/properties/value/anyOf/3/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/oneOf/3/properties/value/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var valid22 = _errs136 === errors;
if(!valid22){
break;
}
}
}
else {
const err97 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid5 = _errs134 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const err98 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/3/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs126 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid0 = _errs95 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs138 = errors;
if(errors === _errs138){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((((data.action === undefined) && (missing8 = "action")) || ((data.at === undefined) && (missing8 = "at"))) || ((data.from === undefined) && (missing8 = "from"))) || ((data.value === undefined) && (missing8 = "value"))){
const err100 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
const _errs140 = errors;
for(const key8 in data){
if(!(((((key8 === "action") || (key8 === "at")) || (key8 === "because")) || (key8 === "from")) || (key8 === "value"))){
const err101 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
}
if(_errs140 === errors){
if(data.action !== undefined){
const _errs141 = errors;
if("block" !== data.action){
const err102 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/const",keyword:"const",params:{allowedValue: "block"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid23 = _errs141 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.at !== undefined){
let data43 = data.at;
const _errs142 = errors;
const _errs143 = errors;
if(errors === _errs143){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing9;
if(((((data43.line === undefined) && (missing9 = "line")) || ((data43.text === undefined) && (missing9 = "text"))) || ((data43.before === undefined) && (missing9 = "before"))) || ((data43.after === undefined) && (missing9 = "after"))){
const err103 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
const _errs145 = errors;
for(const key9 in data43){
if(!((((key9 === "line") || (key9 === "text")) || (key9 === "before")) || (key9 === "after"))){
const err104 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
break;
}
}
if(_errs145 === errors){
if(data43.line !== undefined){
let data44 = data43.line;
const _errs146 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err105 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(errors === _errs146){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err106 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
var valid25 = _errs146 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data43.text !== undefined){
let data45 = data43.text;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data45 === "string"){
if(!pattern5.test(data45)){
const err107 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var valid25 = _errs148 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data43.before !== undefined){
let data46 = data43.before;
const _errs150 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
const err109 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid25 = _errs150 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data43.after !== undefined){
let data47 = data43.after;
const _errs152 = errors;
if((typeof data47 !== "string") && (data47 !== null)){
const err110 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var valid23 = _errs142 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.because !== undefined){
let data48 = data.because;
const _errs154 = errors;
if((typeof data48 !== "string") && (data48 !== null)){
const err112 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/4/properties/because/type",keyword:"type",params:{type: schema33.oneOf[4].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid23 = _errs154 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.from !== undefined){
let data49 = data.from;
const _errs156 = errors;
if(!(((((((((((((data49 === "title") || (data49 === "number")) || (data49 === "addressee")) || (data49 === "heading")) || (data49 === "paragraph")) || (data49 === "listItem")) || (data49 === "table")) || (data49 === "caption")) || (data49 === "attachment")) || (data49 === "annex")) || (data49 === "annexTitle")) || (data49 === "signature")) || (data49 === "note"))){
const err113 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/4/properties/from/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[4].properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var valid23 = _errs156 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.value !== undefined){
let data50 = data.value;
const _errs157 = errors;
if(!(((((((((((((data50 === "title") || (data50 === "number")) || (data50 === "addressee")) || (data50 === "heading")) || (data50 === "paragraph")) || (data50 === "listItem")) || (data50 === "table")) || (data50 === "caption")) || (data50 === "attachment")) || (data50 === "annex")) || (data50 === "annexTitle")) || (data50 === "signature")) || (data50 === "note"))){
const err114 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/4/properties/value/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[4].properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid23 = _errs157 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid0 = _errs138 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs158 = errors;
if(errors === _errs158){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.action === undefined) && (missing10 = "action")) || ((data.at === undefined) && (missing10 = "at"))){
const err116 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
const _errs160 = errors;
for(const key10 in data){
if(!(((key10 === "action") || (key10 === "at")) || (key10 === "because"))){
const err117 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
}
if(_errs160 === errors){
if(data.action !== undefined){
let data51 = data.action;
const _errs161 = errors;
if(!((data51 === "join") || (data51 === "split"))){
const err118 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/5/properties/action/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[5].properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid26 = _errs161 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.at !== undefined){
let data52 = data.at;
const _errs162 = errors;
const _errs163 = errors;
if(errors === _errs163){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing11;
if(((((data52.line === undefined) && (missing11 = "line")) || ((data52.text === undefined) && (missing11 = "text"))) || ((data52.before === undefined) && (missing11 = "before"))) || ((data52.after === undefined) && (missing11 = "after"))){
const err119 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
const _errs165 = errors;
for(const key11 in data52){
if(!((((key11 === "line") || (key11 === "text")) || (key11 === "before")) || (key11 === "after"))){
const err120 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
break;
}
}
if(_errs165 === errors){
if(data52.line !== undefined){
let data53 = data52.line;
const _errs166 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err121 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(errors === _errs166){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err122 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/LineAnchor/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
var valid28 = _errs166 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data52.text !== undefined){
let data54 = data52.text;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err123 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/at/text",schemaPath:"#/$defs/LineAnchor/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid28 = _errs168 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data52.before !== undefined){
let data55 = data52.before;
const _errs170 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
const err125 = {instancePath:instancePath+"/at/before",schemaPath:"#/$defs/LineAnchor/properties/before/type",keyword:"type",params:{type: schema34.properties.before.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var valid28 = _errs170 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data52.after !== undefined){
let data56 = data52.after;
const _errs172 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
const err126 = {instancePath:instancePath+"/at/after",schemaPath:"#/$defs/LineAnchor/properties/after/type",keyword:"type",params:{type: schema34.properties.after.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var valid28 = _errs172 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/LineAnchor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var valid26 = _errs162 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.because !== undefined){
let data57 = data.because;
const _errs174 = errors;
if((typeof data57 !== "string") && (data57 !== null)){
const err128 = {instancePath:instancePath+"/because",schemaPath:"#/oneOf/5/properties/because/type",keyword:"type",params:{type: schema33.oneOf[5].properties.because.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var valid26 = _errs174 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else {
const err129 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
var _valid0 = _errs158 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid0){
const err130 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.corrections === undefined) && (missing0 = "corrections"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "corrections"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
let data0 = data.path;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema32.properties.path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate21.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corrections !== undefined){
let data2 = data.corrections;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/corrections/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/corrections.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "type")) || (key0 === "version")) || (key0 === "sources"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("corrections" !== data.type){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "corrections"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(1 !== data.version){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data3 = data.sources;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate21(data3[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
